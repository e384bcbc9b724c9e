// The words that country files may use: what they mean is told in docs/countries.md.

const words = (text) => new Set(text.trim().split(/\s+/));

/** Members of a country file: true where it must be there. */
export const MEMBERS = {
  format: true, code: true, name: true, languages: true, currency: true, former_currency: false,
  tax_currency: false, paper: true, prices: true, terms: false, regions: false, address: true,
  taxes: true, charges: false, identifiers: true, phrases: true, titles: true,
  titles_unregistered: false, kinds: true, numbering: true, required: true, small_business: true,
  payment: true, retention: true, notes: false, sources: true,
};

/** The kinds of documents. */
export const KINDS = words(`invoice proforma quote order-confirmation delivery-note advance-invoice
  final-invoice credit-note debit-note corrective-invoice receipt self-billed-invoice statement
  reminder`);

/** When an entry applies. */
export const CONDITIONS = words(`always optional business consumer public company sole-trader
  vat-registered not-vat-registered small-business domestic eu eu-business abroad foreign-seller
  exempt zero-rated reverse-charge domestic-reverse-charge intra-community-supply
  intra-community-service triangulation export export-service advance proforma credit-note
  corrective-invoice self-billed foreign-currency margin-goods margin-travel cash-accounting
  split-payment discount cash-payment above-amount below-amount construction`);

/** Phrases that countries share; one's own begins with "x-". */
export const PHRASES = words(`reverse-charge domestic-reverse-charge intra-community-supply
  intra-community-service triangulation export export-service exempt small-business margin-goods
  margin-art margin-antiques margin-travel self-billing cash-accounting split-payment
  not-a-tax-document advance late-interest title-retention`);

/** Categories of UNTDID 5305 that documents know. */
export const CATEGORIES = words('S Z E AE K G O L M');

/** Categories whose rates change: their rates have dated values, the others are 0 %. */
export const DATED_CATEGORIES = words('S Z L M');

/** What a tax does, as in docs/document.md. */
export const TAX_KINDS = words('added surcharge compound informative retained');

/** Codes that banks' apps read from paper. */
export const PAYMENT_CODES = words(`epc spayd paybysquare swiss-qr nbs-ips st00012 qvik zbp hub3 upn
  upi pix`);

/** How accounts are named. */
export const ACCOUNTS = words(`iban us-routing uk-sort-code bsb clabe in-ifsc ca-transit nz-account
  jp-zengin za-branch il-branch br-branch ru-bic domestic`);

/** References that a payer quotes. */
export const REFERENCES = words(`vs rf qrr kid viite ocr ogm fik si hr rs hub-model betalingskenmerk
  number`);

/** The field of a party in which an identifier stands. */
export const FIELDS = words('vat_number registration_number extra');

/** Terms of docs/document.md that can be usual in a country. */
export const TERMS = words(`within_days within_business_days end_of_month_after_days
  days_after_end_of_month day_of_following_month`);
