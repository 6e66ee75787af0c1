/**
 * Words of everyday English that are also names. As names they are only taken when written with a capital letter:
 * "will" is a verb, "Will" may be somebody.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'amber april art ash august autumn baker bank banks bell best bill black blue booth branch brook brown butler ' +
    'carpenter carter chance chase church clay cliff cole cook cooper crystal dale dawn day dean drew earl east english ' +
    'faith farmer field fisher flint forest fox france frank gale gardener gay gene glen gold good grace grant gray ' +
    'green grey guy hall harmony hazel heath heather hill holly hope house hunter iris ivy jack jade jay jean joy june ' +
    'justice king lake lane law lee lily little long love mark mason may mercy miles mill miller moon moss near new ' +
    'noble north olive page park parker pat patience pearl penny pepper pike pool porter potter price prince ray reed ' +
    'rich river rivers rob robin rose rowan ruby sage sandy short sharp sky small smith south star stone sue summer ' +
    'sunny swift taylor terry tom van victor violet wade walker ward water weaver west white will winter wise wood ' +
    'woods young'
  ).split(' ')
);

/** Small words inside names, which say nothing alone. */
export const nameParticles: ReadonlySet<string> = new Set(
  'al ap bin bint da das de del della den der di dos du el ibn la le mac mc o of st the und van von y zu'.split(' ')
);
