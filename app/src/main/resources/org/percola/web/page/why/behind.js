// @ts-check
/** Which coefficients stand behind a thing that is shown: a package, and a word in the name or the meaning. */

/** @type {Record<string, [string, RegExp][]>} */
const BEHIND = {
  wrinkles: [['outcome', /wrinkle|clinicEffect/i]],
  texture: [['outcome', /texture|clinicEffect/i]],
  'acne-scars': [['outcome', /acneScars|rolling|boxcar|icePick|clinicEffect/i]],
  scars: [['outcome', /\.scars|clinicEffect/i]],
  pores: [['outcome', /pore|clinicEffect/i]],
  hydration: [['outcome', /hydrat|water|tewl|clinicEffect/i]],
  pigmentation: [['outcome', /pigment|melasma|melanin|clinicEffect/i], ['healing', /melan/i]],
  'stretch-marks': [['outcome', /stria|stretch|clinicEffect/i]],
  erythema: [['healing', /eryth|flow|vaso/i], ['safety', /eryth|redness/i]],
  oedema: [['healing', /oedema|fluid/i], ['safety', /oedema/i]],
  pain: [['safety', /pain/i]],
  bleeding: [['puncture', /bleed|vessel/i], ['safety', /bleed/i]],
  pih: [['safety', /pih|dark/i], ['healing', /melan/i], ['skin', /pigment|melan/i]],
  infection: [['safety', /infect/i]],
  herpes: [['safety', /herpes/i]],
  granuloma: [['safety', /granuloma/i]],
  'acne-flare': [['safety', /acne|flare/i]],
  scarring: [['safety', /scar/i], ['healing', /scar/i]],
  dryness: [['safety', /dry/i]],
  flaking: [['safety', /flak/i]],
  layers: [['skin', /thick|layer|corneum|epiderm|dermis/i]],
  channels: [['transport', /clos|pore|barrier|half-life/i], ['puncture', /channel|hole|open|elastic|recoil/i]],
  reach: [['puncture', /insert|force|tip|stiff|depth|reach|recoil/i], ['skin', /thick|stiff/i]],
  collagen: [['healing', /collagen|synthesis|fibroblast|mmp|remodel/i]],
  epidermis: [['healing', /epiderm|keratino/i], ['skin', /epiderm/i]],
  product: [['transport', /diffus|partition|clear|permeab|absor|film|evapor/i]],
  enhancement: [['transport', /diffus|partition|clear|permeab|shunt/i], ['puncture', /channel|hole|open/i]],
  flux: [['transport', /diffus|partition|permeab/i]],
  lag: [['transport', /diffus|partition/i], ['skin', /corneum/i]],
};

/** @param {string} code @param {any[]} parameters of the evidence @returns {any[]} */
export function behind(code, parameters) {
  return (BEHIND[code] ?? []).flatMap(([home, pattern]) => parameters.filter((p) => p.name.startsWith(`${home}.`) && pattern.test(`${p.name} ${p.meaning}`)));
}

/** Whether anything is known to stand behind a code. @param {string} code */
export const isKnown = (code) => code in BEHIND;
