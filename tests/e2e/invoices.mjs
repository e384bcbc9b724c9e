// Invoices that visitors make, as they type them; figures computed by hand.

/** 10 × 85.00 + 2 × 49.50 = 949.00; 22 % of it is 208.78; 1,157.78 in all. */
export const MILAN = {
  document: { language: 'en', currency: 'EUR', number: '2026-0042', 'issue-date': '2026-11-22', 'due-in': '14' },
  seller: {
    'seller-name': 'Studio Rossi',
    street: 'Via Brera 12',
    'post-code': '20121',
    city: 'Milano',
    country: 'Italy',
    'vat-number': 'IT12345670017',
  },
  buyer: { 'buyer-name': 'Café Zürich GmbH', street: 'Limmatquai 4', 'post-code': '8001', city: 'Zürich', country: 'Switzerland' },
  items: [
    { description: 'Design of the menu', quantity: '10', price: '85', 'tax-rate': '22', detail: 'Three drafts\nand a final version', unit: 'hours' },
    { description: 'Printed samples', quantity: '2', price: '49.50', 'tax-rate': '22' },
  ],
  payment: { iban: 'IT60 X054 2811 1010 0000 0123 456' },
  note: 'Thank you for your trust.',
};

export const MILAN_TOTALS = { net: '949.00', tax: '208.78', due: '1,157.78' };

/** 60 items of 3 × 10.00, 20 % on top: 1,800.00 + 360.00 = 2,160.00. */
export const SIXTY_ROWS = Array.from({ length: 60 }, (_, index) => [`Delivery number ${index + 1}`, '3', '10.00', '20%']);
