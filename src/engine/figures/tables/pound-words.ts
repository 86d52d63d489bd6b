/** Words near "pounds" that make it a weight. */
export const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'bag barbell birth body cargo catch dose dumbbell feet foot ft gained heavier heavy inch inches kg kilograms kilos lb lbs lift ' +
    'lifted lighter ounce ounces overweight payload stone tall thrust ton tonnes tons weigh weighed weighing weighs weight weights'
  ).split(' '),
);

/** Words near "pounds" that make it money. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  (
    '£ bank bill bills bought broadband budget cash charge charged charges compensation cost costing costs customers damages deal debt ' +
    'debts donated donation dollars earn earned earning earns euros fee fees fine fined fines fund funding funds grant invest invested ' +
    'investment loan losses market money owed paid pay paying payment pension price priced prices profit profits prize raised refund ' +
    'rent revenue reward salary sales save saved savings sold spend spending spent sterling stole stolen tax taxpayers transfer turnover ' +
    'wage wages won worth'
  ).split(' '),
);
