/** A currency by its ISO 4217 code, and what one of the named coin or note is of it. */
export interface CurrencyName {
  readonly code: string;
  readonly factor: number;
}

/** Signs before (or after) a sum of money. A letter prefix ("US$", "A$") is in the sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad$', 'CAD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['s$', 'SGD'],
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['€', 'EUR'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₿', 'BTC'],
]);

/** ISO 4217 codes (and Rs) that stand before or behind a sum, in lower case. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  (
    'aed ars aud bgn brl btc cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr isk jpy kes krw kwd ' +
    'mxn myr ngn nok nzd pen php pkr pln qar ron rsd rub sar sek sgd thb try twd uah usd vnd zar'
  )
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const)
    .concat([
      ['rmb', 'CNY'],
      ['rs', 'INR'],
    ]),
);

/** Names of currencies behind a sum; "pound" is a measure as well, and the words around it tell which. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map([
  ['australian dollar', { code: 'AUD', factor: 1 }],
  ['australian dollars', { code: 'AUD', factor: 1 }],
  ['baht', { code: 'THB', factor: 1 }],
  ['bitcoin', { code: 'BTC', factor: 1 }],
  ['bitcoins', { code: 'BTC', factor: 1 }],
  ['british pounds', { code: 'GBP', factor: 1 }],
  ['buck', { code: 'USD', factor: 1 }],
  ['bucks', { code: 'USD', factor: 1 }],
  ['canadian dollar', { code: 'CAD', factor: 1 }],
  ['canadian dollars', { code: 'CAD', factor: 1 }],
  ['cent', { code: 'USD', factor: 0.01 }],
  ['cents', { code: 'USD', factor: 0.01 }],
  ['czech crowns', { code: 'CZK', factor: 1 }],
  ['danish crowns', { code: 'DKK', factor: 1 }],
  ['danish kroner', { code: 'DKK', factor: 1 }],
  ['dinars', { code: 'dinar', factor: 1 }],
  ['dirhams', { code: 'AED', factor: 1 }],
  ['dollar', { code: 'USD', factor: 1 }],
  ['dollars', { code: 'USD', factor: 1 }],
  ['euro', { code: 'EUR', factor: 1 }],
  ['euros', { code: 'EUR', factor: 1 }],
  ['forints', { code: 'HUF', factor: 1 }],
  ['franc', { code: 'franc', factor: 1 }],
  ['francs', { code: 'franc', factor: 1 }],
  ['hong kong dollars', { code: 'HKD', factor: 1 }],
  ['hryvnia', { code: 'UAH', factor: 1 }],
  ['hryvnias', { code: 'UAH', factor: 1 }],
  ['indian rupees', { code: 'INR', factor: 1 }],
  ['krona', { code: 'SEK', factor: 1 }],
  ['kroner', { code: 'krone', factor: 1 }],
  ['kronor', { code: 'SEK', factor: 1 }],
  ['lira', { code: 'TRY', factor: 1 }],
  ['liras', { code: 'TRY', factor: 1 }],
  ['mark', { code: 'DEM', factor: 1 }],
  ['marks', { code: 'DEM', factor: 1 }],
  ['naira', { code: 'NGN', factor: 1 }],
  ['new zealand dollars', { code: 'NZD', factor: 1 }],
  ['norwegian crowns', { code: 'NOK', factor: 1 }],
  ['norwegian kroner', { code: 'NOK', factor: 1 }],
  ['pakistani rupees', { code: 'PKR', factor: 1 }],
  ['pence', { code: 'GBP', factor: 0.01 }],
  ['peso', { code: 'peso', factor: 1 }],
  ['pesos', { code: 'peso', factor: 1 }],
  ['pound', { code: 'GBP', factor: 1 }],
  ['pound sterling', { code: 'GBP', factor: 1 }],
  ['pounds', { code: 'GBP', factor: 1 }],
  ['pounds sterling', { code: 'GBP', factor: 1 }],
  ['rand', { code: 'ZAR', factor: 1 }],
  ['real', { code: 'BRL', factor: 1 }],
  ['reais', { code: 'BRL', factor: 1 }],
  ['rial', { code: 'IRR', factor: 1 }],
  ['rials', { code: 'IRR', factor: 1 }],
  ['ringgit', { code: 'MYR', factor: 1 }],
  ['ringgits', { code: 'MYR', factor: 1 }],
  ['riyals', { code: 'SAR', factor: 1 }],
  ['rouble', { code: 'RUB', factor: 1 }],
  ['roubles', { code: 'RUB', factor: 1 }],
  ['ruble', { code: 'RUB', factor: 1 }],
  ['rubles', { code: 'RUB', factor: 1 }],
  ['rupee', { code: 'INR', factor: 1 }],
  ['rupees', { code: 'INR', factor: 1 }],
  ['rupiah', { code: 'IDR', factor: 1 }],
  ['shekel', { code: 'ILS', factor: 1 }],
  ['shekels', { code: 'ILS', factor: 1 }],
  ['shillings', { code: 'shilling', factor: 1 }],
  ['singapore dollars', { code: 'SGD', factor: 1 }],
  ['sterling', { code: 'GBP', factor: 1 }],
  ['swedish crowns', { code: 'SEK', factor: 1 }],
  ['swedish kronor', { code: 'SEK', factor: 1 }],
  ['swiss francs', { code: 'CHF', factor: 1 }],
  ['u.s. cents', { code: 'USD', factor: 0.01 }],
  ['u.s. dollar', { code: 'USD', factor: 1 }],
  ['u.s. dollars', { code: 'USD', factor: 1 }],
  ['us cents', { code: 'USD', factor: 0.01 }],
  ['us dollar', { code: 'USD', factor: 1 }],
  ['us dollars', { code: 'USD', factor: 1 }],
  ['won', { code: 'KRW', factor: 1 }],
  ['yen', { code: 'JPY', factor: 1 }],
  ['yuan', { code: 'CNY', factor: 1 }],
  ['zloty', { code: 'PLN', factor: 1 }],
  ['zlotys', { code: 'PLN', factor: 1 }],
]);

/** Names above that are also common words or verbs ("won", "mark", "real"): read only behind a scale word or in the plural sense. */
export const AMBIGUOUS_CURRENCY_NAMES: ReadonlySet<string> = new Set(['mark', 'marks', 'rand', 'real', 'won']);

/** Letters glued behind digits that mean a small coin: 50p, 12c. */
export const COIN_LETTERS: ReadonlyMap<string, CurrencyName> = new Map([
  ['c', { code: 'USD', factor: 0.01 }],
  ['p', { code: 'GBP', factor: 0.01 }],
  ['¢', { code: 'USD', factor: 0.01 }],
]);
