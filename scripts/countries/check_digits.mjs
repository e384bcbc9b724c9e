// Whether the example of an identifier has the length and the check digits of its kind.
//
// Written apart from src/region/identifier, so that each shows the other's mistakes. Kinds that are
// not here have no check digits of their own, or only a form.

const digits = (text) => [...text].map(Number);
const weighted = (text, weights) => digits(text).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0);
const last = (text) => Number(text.at(-1));

function luhn(text) {
  const sum = digits(text).reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function mod11_10(text) {
  let check = 10;
  for (const digit of digits(text.slice(0, -1))) check = ((check + digit) % 10 || 10) * 2 % 11;
  return (11 - check) % 10 === last(text);
}

const mod97 = (text) => [...text].reduce((rest, sign) => Number(String(rest) + parseInt(sign, 36)) % 97, 0);

const ico = (n) => /^\d{8}$/.test(n) && (11 - weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === last(n);
const cif = (n) => /^\d{2,10}$/.test(n) && weighted(n.slice(0, -1).padStart(9, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10 === last(n);
const nip = (n) => /^\d{10}$/.test(n) && weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(n);
const afm = (n) => /^\d{9}$/.test(n) && weighted(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === last(n);
const sumLuhn = (n) => digits(n).reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : Math.floor(digit * 2 / 10) + digit * 2 % 10), 0);

const swissUid = (n) => /^\d{9}$/.test(n) && (11 - weighted(n, [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 === last(n);

const dutch = (n) => /^\d{9}B\d{2}$/.test(n) && (weighted(n.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || mod97(`NL${n}`) === 1);

/** The branches of La Poste have a rule of their own. */
const laPoste = (n) => n.startsWith('356000000') && digits(n).reduce((sum, digit) => sum + digit, 0) % 5 === 0;

function eik(n) {
  if (!/^\d{9}$/.test(n)) return false;
  let rest = weighted(n, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  if (rest === 10) rest = weighted(n, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
  return rest % 10 === last(n);
}

function inn(n) {
  const check = (length, weights) => weighted(n.slice(0, length), weights) % 11 % 10 === Number(n[length]);
  if (/^\d{10}$/.test(n)) return check(9, [2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return /^\d{12}$/.test(n) && check(10, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check(11, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

function codiceFiscale(n) {
  if (/^\d{11}$/.test(n)) return luhn(n);
  // Letters stand for digits where two persons would have the same code.
  const form = n.replace(/[\dLMNPQRSTUV]/g, '0').replace(/[A-Z]/g, 'A');
  if (!/^[A0]{6}00[A0]00[A0]000[A0]$/.test(form)) return false;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const value = (sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const sum = [...n.slice(0, 15)].reduce((total, sign, at) => total + (at % 2 === 0 ? odd[value(sign)] : value(sign)), 0);
  return String.fromCharCode(65 + sum % 26) === n[15];
}

function nif(n) {
  const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
  if (/^[XYZ\d]\d{7}[A-Z]$/.test(n)) return letters[Number(n.slice(0, 8).replace(/[XYZ]/, (sign) => 'XYZ'.indexOf(sign))) % 23] === n[8];
  if (/^[KLM]\d{7}[A-Z]$/.test(n)) return letters[Number(n.slice(1, 8)) % 23] === n[8];
  if (!/^[A-HJNP-SUVW]\d{7}[\dA-J]$/.test(n)) return false;
  const body = digits(n.slice(1, 8)).reduce((sum, digit, at) => sum + (at % 2 === 0 ? Math.floor(digit * 2 / 10) + digit * 2 % 10 : digit), 0);
  const check = (10 - body % 10) % 10;
  return n[8] === String(check) || n[8] === 'JABCDEFGHI'[check];
}

const gstinSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function gstin(n) {
  if (!/^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/.test(n)) return false;
  const sum = [...n.slice(0, 14)].reduce((total, sign, at) => {
    const product = gstinSigns.indexOf(sign) * (at % 2 + 1);
    return total + Math.floor(product / 36) + product % 36;
  }, 0);
  return gstinSigns[(36 - sum % 36) % 36] === n[14];
}

const cnpjDigit = (n) => {
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(13 - n.length);
  const rest = [...n].reduce((sum, sign, at) => sum + (sign.charCodeAt(0) - 48) * weights[at], 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
};
const cpfDigit = (n) => {
  const rest = digits(n).reduce((sum, digit, at) => sum + digit * (n.length + 1 - at), 0) * 10 % 11;
  return rest % 10;
};

/** Each kind: whether a number, without spaces, dots, dashes and slashes, is right. */
const RULES = {
  'iban': (n) => /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(n) && mod97(n.slice(4) + n.slice(0, 4)) === 1,
  'bic': (n) => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(n),
  'creditor-reference': (n) => /^RF\d{2}[0-9A-Z]{1,21}$/.test(n) && mod97(n.slice(4) + n.slice(0, 4)) === 1,
  'at-uid': (n) => /^(AT)?U\d{8}$/.test(n) && (10 - (sumLuhn(n.slice(-8, -1)) + 4) % 10) % 10 === last(n),
  'au-abn': (n) => /^\d{11}$/.test(n) && weighted(String(Number(n[0]) - 1) + n.slice(1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0,
  'be-enterprise': (n) => /^(BE)?[01]?\d{9}$/.test(n) && 97 - Number(n.replace('BE', '').slice(0, -2)) % 97 === Number(n.slice(-2)),
  'bg-eik': (n) => eik(n.replace(/^BG/, '')),
  'br-cnpj': (n) => /^[0-9A-Z]{12}\d{2}$/.test(n) && cnpjDigit(n.slice(0, 12)) === Number(n[12]) && cnpjDigit(n.slice(0, 13)) === Number(n[13]),
  'br-cpf': (n) => /^\d{11}$/.test(n) && cpfDigit(n.slice(0, 9)) === Number(n[9]) && cpfDigit(n.slice(0, 10)) === Number(n[10]),
  'ca-bn': (n) => /^\d{9}([A-Z]{2}\d{4})?$/.test(n) && luhn(n.slice(0, 9)),
  'ch-uid': (n) => swissUid(n.replace(/^CHE/, '').replace(/(MWST|TVA|IVA|TPV)$/, '')),
  'cz-ico': ico,
  'cz-dic': (n) => /^(CZ)?\d{8,10}$/.test(n) && (n.replace('CZ', '').length > 8 || /^(CZ)?9/.test(n) || ico(n.slice(-8))),
  'sk-ico': ico,
  'sk-dic': (n) => /^(SK)?\d{10}$/.test(n) && (Number(n.slice(-10)) % 11 === 0 || Number(n.slice(-10, -1)) % 11 % 10 === last(n)),
  'de-steuernummer': (n) => /^\d{10,13}$/.test(n),
  'dk-cvr': (n) => /^(DK)?[1-9]\d{7}$/.test(n) && weighted(n.slice(-8), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  'es-nif': (n) => nif(n.replace(/^ES/, '')),
  'fi-y-tunnus': (n) => /^(FI)?\d{8}$/.test(n) && weighted(n.slice(-8), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  'fr-siren': (n) => /^\d{9}$/.test(n) && luhn(n),
  'fr-siret': (n) => /^\d{14}$/.test(n) && luhn(n.slice(0, 9)) && (luhn(n) || laPoste(n)),
  'gr-afm': (n) => afm(n.replace(/^(EL|GR)/, '')),
  'hr-oib': (n) => /^(HR)?\d{11}$/.test(n) && mod11_10(n.slice(-11)),
  'hu-adoszam': (n) => /^\d{8}([1-5]\d{2})?$/.test(n) && weighted(n.slice(0, 8), [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  'in-gstin': gstin,
  'it-partita-iva': (n) => /^(IT)?\d{11}$/.test(n) && luhn(n.slice(-11)),
  'it-codice-fiscale': codiceFiscale,
  'mx-rfc': (n) => /^[A-ZÑ&]{3,4}\d{6}[0-9A-Z]{2}[0-9A]$/.test(n),
  'nl-btw': (n) => dutch(n.replace(/^NL/, '')),
  'no-organisation': (n) => /^\d{9}(MVA)?$/.test(n) && (11 - weighted(n.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === Number(n[8]),
  'pl-nip': (n) => nip(n.replace(/^PL/, '')),
  'pt-nif': (n) => /^(PT)?\d{9}$/.test(n) && (11 - weighted(n.slice(-9), [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === last(n),
  'ro-cui': (n) => cif(n.replace(/^RO/, '')),
  'rs-pib': (n) => /^(RS)?\d{9}$/.test(n) && mod11_10(n.slice(-9)),
  'ru-inn': inn,
  'ru-kpp': (n) => /^\d{4}[0-9A-Z]{2}\d{3}$/.test(n),
  'se-organisation': (n) => /^\d{10}$/.test(n) && luhn(n),
  'us-ein': (n) => /^\d{9}$/.test(n),
};

/** VAT numbers by the two letters in front, where the rest has a rule above or one of its own. */
const VAT = {
  AT: (n) => RULES['at-uid'](`AT${n}`),
  BE: RULES['be-enterprise'],
  BG: (n) => (/^\d{9}$/.test(n) ? eik(n) : /^\d{10}$/.test(n)),
  CY: (n) => /^\d{8}[A-Z]$/.test(n) && String.fromCharCode(65 + digits(n.slice(0, 8)).reduce((sum, digit, at) => sum + (at % 2 === 0 ? [1, 0, 5, 7, 9, 13, 15, 17, 19, 21][digit] : digit), 0) % 26) === n[8],
  CZ: (n) => RULES['cz-dic'](`CZ${n}`),
  DE: (n) => /^[1-9]\d{8}$/.test(n) && mod11_10(n),
  DK: RULES['dk-cvr'],
  EE: (n) => /^\d{9}$/.test(n) && weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  EL: afm,
  ES: nif,
  FI: RULES['fi-y-tunnus'],
  FR: (n) => (/^\d{11}$/.test(n) && !n.slice(2).startsWith('000') ? (12 + 3 * (Number(n.slice(2)) % 97)) % 97 === Number(n.slice(0, 2)) && luhn(n.slice(2)) : /^[0-9A-HJ-NP-Z]{2}\d{9}$/.test(n)),
  GB: british,
  HR: RULES['hr-oib'],
  HU: RULES['hu-adoszam'],
  IE: (n) => /^\d{7}[A-W][A-IW]?$/.test(n) && 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(n.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + (n[8] ? 'WABCDEFGHI'.indexOf(n[8]) * 9 : 0)) % 23] === n[7],
  IT: RULES['it-partita-iva'],
  LT: (n) => /^(\d{9}|\d{12})$/.test(n) && lithuanian(n),
  LU: (n) => /^\d{8}$/.test(n) && Number(n.slice(0, 6)) % 89 === Number(n.slice(6)),
  LV: (n) => /^[0-3]\d{10}$/.test(n) || /^[4-9]\d{10}$/.test(n) && weighted(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3,
  MT: (n) => /^\d{8}$/.test(n) && weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  NL: (n) => RULES['nl-btw'](`NL${n}`),
  PL: nip,
  PT: RULES['pt-nif'],
  RO: cif,
  SE: (n) => /^\d{10}01$/.test(n) && luhn(n.slice(0, 10)),
  SI: (n) => /^[1-9]\d{7}$/.test(n) && (11 - weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === last(n) && weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 11 !== 0,
  SK: RULES['sk-dic'],
  XI: british,
};

function british(n) {
  if (!/^(\d{9}|\d{12})$/.test(n)) return /^(GD[0-4]|HA[5-9])\d{2}$/.test(n);
  const rest = weighted(n.slice(0, 9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return [0, 42, 55].includes(rest);
}

function lithuanian(n) {
  const sum = (offset) => digits(n.slice(0, -1)).reduce((total, digit, at) => total + digit * ((at + offset) % 9 + 1), 0) % 11;
  const rest = sum(0);
  return (rest === 10 ? sum(2) % 10 : rest) === last(n);
}

/** What is wrong with the number of a kind; nothing where it is right or has no rule here. */
export function checkDigits(kind, example) {
  const bare = example.replace(/[\s./-]/g, '').toUpperCase();
  if (kind === 'vat-number') {
    const rule = VAT[bare.slice(0, 2)];
    return rule?.(bare.slice(2)) ? undefined : `"${example}" is no VAT number with right check digits`;
  }
  const rule = RULES[kind];
  return rule && !rule(bare) ? `"${example}" has not the form or the check digits of ${kind}` : undefined;
}
