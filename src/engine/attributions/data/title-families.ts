/**
 * Titles that one person does not hold at once in the same matter, family by family: in each a list of titles, and for each title the
 * forms that say the same, in lower case; the first form stands for it. Titles that go for nearly anybody at the top ("chief",
 * "leader", "boss", "head") are in none. Equal titles are those that style books give as plain forms of each other ("chief
 * executive" for CEO, "skipper" for captain; the Guardian and BBC News style guides).
 */
export const TITLE_FAMILIES: readonly (readonly (readonly string[])[])[] = [
  [
    ['chancellor'],
    ['governor'],
    ['king'],
    ['mayor'],
    ['president'],
    ['prime minister', 'premier', 'pm'],
    ['queen'],
    ['senator'],
  ],
  [
    ['defence minister', 'defense minister', 'defence secretary', 'defense secretary'],
    ['education minister', 'education secretary'],
    ['environment minister', 'environment secretary'],
    ['finance minister', 'treasury secretary'],
    ['foreign minister', 'foreign secretary'],
    ['health minister', 'health secretary'],
    ['interior minister', 'home secretary'],
    ['justice minister', 'justice secretary'],
    ['prime minister', 'premier', 'pm'],
    ['transport minister', 'transport secretary'],
  ],
  [['governor'], ['mayor'], ['representative', 'congressman', 'congresswoman'], ['senator']],
  [['coroner'], ['defendant'], ['judge'], ['lawyer', 'solicitor', 'barrister'], ['prosecutor'], ['witness']],
  [
    ['chairman', 'chair', 'chairperson', 'chairwoman'],
    ['chief executive', 'ceo', 'chief executive officer', 'managing director'],
    ['chief financial officer', 'cfo', 'finance chief', 'finance director'],
    ['chief operating officer', 'coo'],
    ['chief technology officer', 'cto'],
    ['spokesperson', 'spokesman', 'spokeswoman'],
    ['vice president', 'vice-president'],
  ],
  [
    ['director'],
    ['general secretary', 'secretary general', 'secretary-general'],
    ['president'],
    ['regional secretary'],
    ['spokesperson', 'spokesman', 'spokeswoman'],
    ['treasurer'],
  ],
  [
    ['captain', 'skipper'],
    ['coach', 'head coach', 'manager'],
    ['referee', 'umpire'],
  ],
  [['defender'], ['goalkeeper', 'keeper'], ['midfielder'], ['striker']],
  [['admiral'], ['captain'], ['colonel'], ['general'], ['lieutenant'], ['major'], ['sergeant']],
  [
    ['chief constable'],
    ['commissioner'],
    ['constable'],
    ['inspector', 'detective inspector'],
    ['sergeant', 'detective sergeant'],
    ['superintendent', 'detective superintendent'],
  ],
  [['archbishop'], ['bishop'], ['imam'], ['pope'], ['priest'], ['rabbi'], ['vicar']],
  [['duchess'], ['duke'], ['king'], ['prince'], ['princess'], ['queen']],
  [['doctor', 'physician'], ['nurse'], ['paramedic'], ['patient']],
  [['headteacher', 'principal'], ['professor'], ['pupil'], ['student'], ['teacher']],
];
