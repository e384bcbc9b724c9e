// The invoice that every contestant makes: once as Billet's document, once as the words and figures
// that stand on the paper, ready to be set.
//
// Billet is handed the document and adds, rounds and writes its figures itself, within its time. The
// libraries know nothing of invoices: they are handed what is printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOGO = picture('logo.png');
const CODE = picture('code.png');

const SELLER = {
  name: 'Studio Rohr GmbH',
  address: { street: 'Werkstraße 14', post_code: '10115', city: 'Berlin', country: 'Germany' },
  vat_number: 'DE123456788',
  email: 'office@studio-rohr.example',
};
const BUYER = {
  name: 'Žofín Brasserie s.r.o.',
  address: { street: 'Náměstí Míru 9', post_code: '120 00', city: 'Praha 2', country: 'Czech Republic' },
};
const PAYMENT = { iban: 'DE02 1203 0000 0000 2020 51', bic: 'BYLADEM1001', bank: 'Deutsche Kreditbank' };
const NOTE = 'Thank you for your order. The goods remain ours until they are paid in full.';

// Short and long, with accents, ligatures and pairs that want kerning; the longest need two lines.
const GOODS = [
  'Kitchen tap, brushed steel, fitted',
  'Waste pipe DN 50',
  'Office furniture, flat-packed, delivered to the fifth floor and assembled there on the same day',
  'Travel to site, Berlin–Praha',
  'Tile adhesive, 25 kg',
  'Wall hung basin “Véga” with overflow and fixings',
  'Silicone, white, 310 ml',
  'Work of a journeyman plumber',
  'Thermostatic mixer with hand shower, rail, hose and two wall brackets, chrome, three-year warranty',
  'Copper pipe 15 mm, by the metre',
  'Disposal of the old fittings',
  'Façade seal, Größe L',
];
// In hundredths, in cents and in percent.
const QUANTITIES = [100, 200, 150, 1200, 75, 400, 1000];
const PRICES = [1250, 34990, 899, 6400, 129900, 475, 18900, 2995, 54900];
const RATES = [19, 19, 7];

/** An invoice with so many lines, `{ document, printed }`. Every number makes another document. */
export function invoice(lines, number) {
  const items = Array.from({ length: lines }, (_, index) => item(index));
  return { document: document(items, number), printed: printed(items, number) };
}

function item(index) {
  const quantity = QUANTITIES[index % QUANTITIES.length];
  const price = PRICES[index % PRICES.length] + (index % 100);
  const description = `${GOODS[index % GOODS.length]} (${article(index)})`;
  return { description, quantity, price, rate: RATES[index % RATES.length], amount: Math.round((quantity * price) / 100) };
}

/** The number of an article, which no other line has. */
function article(index) {
  return `A-${String(index + 1).padStart(5, '0')}`;
}

function document(items, number) {
  return {
    billet: 1,
    language: 'en',
    currency: 'EUR',
    number,
    issue_date: '2026-11-22',
    supply_date: '2026-11-20',
    terms: { within_days: 14 },
    seller: SELLER,
    buyer: BUYER,
    lines: items.map(({ description, quantity, price, rate }, index) => ({
      id: `line-${index + 1}`,
      description,
      quantity: decimal(quantity),
      price: decimal(price),
      taxes: [{ rate: String(rate) }],
    })),
    payment: PAYMENT,
    note: NOTE,
    logo: { media_type: 'image/png', data: LOGO },
  };
}

function printed(items, number) {
  const sum = items.reduce((total, { amount }) => total + amount, 0);
  const taxes = [19, 7].map((rate) => {
    const base = items.reduce((total, each) => total + (each.rate === rate ? each.amount : 0), 0);
    return { rate, base, tax: Math.round((base * rate) / 100) };
  });
  const due = taxes.reduce((total, { tax }) => total + tax, sum);
  return {
    language: 'en',
    title: 'Invoice',
    number,
    logo: LOGO,
    code: CODE,
    seller: ['From', SELLER.name, ...address(SELLER), `VAT number ${SELLER.vat_number}`, SELLER.email],
    buyer: ['Bill to', BUYER.name, ...address(BUYER)],
    facts: [
      ['Invoice number', number],
      ['Invoice date', '22 Nov 2026'],
      ['Date of supply', '20 Nov 2026'],
      ['Due date', '6 Dec 2026'],
    ],
    columns: ['Description', 'Quantity', 'Unit price', 'VAT', 'Amount'],
    rows: items.map(({ description, quantity, price, rate, amount }) => [
      description,
      grouped(quantity).replace(/\.?0+$/, ''),
      grouped(price),
      `${rate}%`,
      grouped(amount),
    ]),
    totals: [
      ['Total before tax', `€${grouped(sum)}`],
      ...taxes.map(({ rate, base, tax }) => [`VAT ${rate}% on €${grouped(base)}`, `€${grouped(tax)}`]),
    ],
    due: ['Amount due', `€${grouped(due)}`],
    payment: [
      ['Pay by', '6 Dec 2026'],
      ['IBAN', PAYMENT.iban],
      ['BIC', PAYMENT.bic],
      ['Bank', PAYMENT.bank],
      ['Reference', number],
    ],
    note: NOTE,
    foot: `${SELLER.name} · VAT number ${SELLER.vat_number}`,
  };
}

function address({ address: { street, post_code: postCode, city, country } }) {
  return [street, `${postCode} ${city}`, country];
}

/** Hundredths as a decimal number. */
function decimal(hundredths) {
  return (hundredths / 100).toFixed(2);
}

/** Hundredths as they are printed. */
function grouped(hundredths) {
  return (hundredths / 100).toLocaleString('en', { minimumFractionDigits: 2 });
}

/** A picture of this folder, in base64. */
function picture(name) {
  return readFileSync(join(import.meta.dirname, name)).toString('base64');
}
