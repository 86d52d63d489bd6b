/** How a claim's figure agrees with a statement's. */
export type Agreement = 'equal' | 'rounded' | 'converted' | 'hedged' | 'within-range' | 'shared-fields';

/** In what a claim's figure and a statement's conflict: the value, the bound at the same value, or a precision the statement does not give. */
export type Conflict = 'value' | 'bound' | 'precision';

/**
 * How a claim's figure relates to a statement's. Figures of different kinds, units that do not convert, a change and a level,
 * or dates without a common field are not comparable: nothing can be said of them.
 */
export type FigureComparison =
  | { readonly relation: 'not-comparable' }
  | { readonly relation: 'compatible'; readonly how: Agreement }
  | { readonly relation: 'incompatible'; readonly conflict: Conflict };

/** Nothing can be said. */
export const NOT_COMPARABLE: FigureComparison = { relation: 'not-comparable' };

/** The figures agree. */
export function compatible(how: Agreement): FigureComparison {
  return { relation: 'compatible', how };
}

/** The figures conflict. */
export function incompatible(conflict: Conflict): FigureComparison {
  return { relation: 'incompatible', conflict };
}
