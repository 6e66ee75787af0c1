import { contentText, type LearningContent } from '../../domain/learning/LearningContent';

/** SHA-256, in hexadecimal, of everything a record says. */
export async function fingerprintOf(content: LearningContent): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contentText(content))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
