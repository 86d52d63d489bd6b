/** News agencies and papers that write their own names without a capital, as their mastheads do. */
export const LOWER_CASE_NAMES: ReadonlySet<string> = new Set(['dpa', 'epd', 'ntv', 'sda', 'taz']);
