/** References of cases, each kept once however many rows of however many lists have it. */
export interface ReferencePool {
  /** The place of a reference that was given; -1 for another. */
  indexOf: (reference: string) => number;
  textAt: (index: number) => string;
}

/** Packs references end to end with where each begins: a quarter of what as many strings take. */
export function poolReferences(references: Iterable<string>): ReferencePool {
  const indexes = new Map<string, number>();
  let size = 0;
  for (const reference of references) {
    if (indexes.has(reference)) continue;
    indexes.set(reference, indexes.size);
    size += reference.length;
  }
  const starts = new Int32Array(indexes.size + 1);
  const packed = new Uint16Array(size);
  let at = 0;
  for (const [reference, index] of indexes) {
    for (let unit = 0; unit < reference.length; unit += 1) packed[at + unit] = reference.charCodeAt(unit);
    at += reference.length;
    starts[index + 1] = at;
  }
  return {
    indexOf: (reference) => indexes.get(reference) ?? -1,
    textAt: readerOf(packed.every((code) => code < 256) ? Uint8Array.from(packed) : packed, starts)
  };
}

/** In a function of its own, so that reading texts does not keep the map that found their places. */
function readerOf(codes: Uint8Array | Uint16Array, starts: Int32Array): ReferencePool['textAt'] {
  return (index) => String.fromCharCode(...codes.subarray(starts[index], starts[index + 1]));
}
