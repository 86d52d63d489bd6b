import { COMMITTEES, HEADS_OF_DEPARTMENTS, MINISTERS } from './portfolios.js';

/** Titles that stand in several families. */
const CHAIRMAN = [
  'chairman',
  'chair',
  'chair of the council',
  'chairman of the council',
  'chairperson',
  'chairwoman',
  'council chairman',
];
const CHIEF_EXECUTIVE = ['chief executive', 'ceo', 'chief executive officer', 'managing director'];
const OPPOSITION_LEADER = ['opposition leader', 'leader of the opposition'];
const PRIME_MINISTER = ['prime minister', 'pm', 'premier'];

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
    OPPOSITION_LEADER,
    ['president'],
    PRIME_MINISTER,
    ['queen'],
    ['senator'],
  ],
  [...MINISTERS, PRIME_MINISTER],
  COMMITTEES,
  HEADS_OF_DEPARTMENTS,
  [['governor'], ['mayor'], ['representative', 'congressman', 'congresswoman'], ['senator']],
  [CHAIRMAN, CHIEF_EXECUTIVE, ['council leader', 'leader of the council'], OPPOSITION_LEADER],
  [['coroner'], ['defendant'], ['judge'], ['lawyer', 'solicitor', 'barrister'], ['prosecutor'], ['witness']],
  [
    CHAIRMAN,
    CHIEF_EXECUTIVE,
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
  [['captain', 'skipper'], CHAIRMAN, ['coach', 'head coach', 'manager'], ['referee', 'umpire']],
  [['conservator'], ['curator'], ['director']],
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
  [['chief medical officer'], ['chief nursing officer'], ['chief scientific officer'], ['chief veterinary officer']],
  [
    ['archaeologist'],
    ['astronomer', 'astrophysicist'],
    ['economist'],
    ['epidemiologist'],
    ['historian'],
    ['linguist'],
    ['mathematician'],
    ['philosopher'],
    ['psychiatrist'],
    ['psychologist'],
    ['sociologist'],
    ['theologian'],
  ],
  [['doctor', 'physician'], ['nurse'], ['paramedic'], ['patient']],
  [['headteacher', 'principal'], ['professor'], ['pupil'], ['student'], ['teacher']],
];
