/** What a unit measures; amounts of one dimension convert into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'data'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'light'
  | 'time'
  | 'percentage-points';

/** A unit: what it measures, what one of it is in the base unit of its dimension, and how it is written. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Words, in lower case, divided by "|". */
  readonly names: string;
  /** Letters and signs behind digits, as they are written, divided by "|". */
  readonly symbols: string;
}

const unit = (symbol: string, dimension: Dimension, factor: number, names: string, symbols = ''): Unit => ({
  symbol,
  dimension,
  factor,
  names,
  symbols,
});

/** Units of time, whose amounts are durations; a year is 365.25 days and a month its twelfth. */
export const TIME_UNITS: readonly Unit[] = [
  unit('century', 'time', 3155760000, 'century|centuries'),
  unit('day', 'time', 86400, 'day|days'),
  unit('decade', 'time', 315576000, 'decade|decades'),
  unit('fortnight', 'time', 1209600, 'fortnight|fortnights'),
  unit('hour', 'time', 3600, 'hour|hours|hr|hrs', 'h'),
  unit('millisecond', 'time', 0.001, 'millisecond|milliseconds', 'ms'),
  unit('minute', 'time', 60, 'minute|minutes|min|mins'),
  unit('month', 'time', 2629800, 'month|months|mth|mths'),
  unit('second', 'time', 1, 'second|seconds|sec|secs', 's'),
  unit('week', 'time', 604800, 'week|weeks|wk|wks'),
  unit('year', 'time', 31557600, 'year|years|yr|yrs'),
];

/** Units of everything else. Factors: BIPM SI brochure and NIST Handbook 44; US gallons, fluid ounces and tons. */
export const MEASURE_UNITS: readonly Unit[] = [
  unit('%p', 'percentage-points', 1, 'percentage point|percentage points|percent point|percent points|pp', 'pp'),
  unit('GB', 'data', 1e9, 'gigabyte|gigabytes', 'GB|Gb|gb'),
  unit('GW', 'power', 1e9, 'gigawatt|gigawatts', 'GW'),
  unit('GWh', 'energy', 3.6e12, 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh'),
  unit('GHz', 'frequency', 1e9, 'gigahertz', 'GHz'),
  unit('Hz', 'frequency', 1, 'hertz', 'Hz'),
  unit('J', 'energy', 1, 'joule|joules', 'J'),
  unit('K', 'temperature', 1, 'kelvin|kelvins'),
  unit('KB', 'data', 1e3, 'kilobyte|kilobytes', 'KB|kB'),
  unit('MB', 'data', 1e6, 'megabyte|megabytes', 'MB|mb'),
  unit('MHz', 'frequency', 1e6, 'megahertz', 'MHz'),
  unit('MW', 'power', 1e6, 'megawatt|megawatts', 'MW'),
  unit('MWh', 'energy', 3.6e9, 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh'),
  unit('Mt', 'mass', 1e12, 'megaton|megatons|megatonne|megatonnes', 'Mt'),
  unit('PB', 'data', 1e15, 'petabyte|petabytes', 'PB'),
  unit('TB', 'data', 1e12, 'terabyte|terabytes', 'TB'),
  unit('TWh', 'energy', 3.6e15, 'terawatt hour|terawatt hours|terawatt-hour|terawatt-hours', 'TWh'),
  unit('V', 'voltage', 1, 'volt|volts', 'V'),
  unit('W', 'power', 1, 'watt|watts', 'W'),
  unit('Wh', 'energy', 3600, 'watt hour|watt hours|watt-hour|watt-hours', 'Wh'),
  unit('acre', 'area', 4046.8564224, 'acre|acres'),
  unit('barrel', 'volume', 158.987294928, 'barrel|barrels|bbl'),
  unit('bp', 'percentage-points', 0.01, 'basis point|basis points|bps|bp', 'bps|bp'),
  unit('byte', 'data', 1, 'byte|bytes'),
  unit('cal', 'energy', 4184, 'calorie|calories|kilocalorie|kilocalories|kcal|kcals|cals', 'kcal|cal|cals'),
  unit('cl', 'volume', 0.01, 'centilitre|centilitres|centiliter|centiliters', 'cl'),
  unit('cm', 'length', 0.01, 'centimetre|centimetres|centimeter|centimeters|cms', 'cm|cms'),
  unit('cm2', 'area', 1e-4, 'square centimetres|square centimeters|sq cm', 'cm²|cm2'),
  unit('cup', 'volume', 0.2365882365, 'cup|cups'),
  unit('deg', 'angle', 1, 'degree|degrees|deg', '°'),
  unit(
    'degC',
    'temperature',
    1,
    'degrees celsius|degree celsius|celsius|degrees centigrade|centigrade|degrees c|deg c|deg celsius|° celsius',
    '°C|° C|ºC|C|℃',
  ),
  unit(
    'degF',
    'temperature',
    1,
    'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|deg f|deg fahrenheit|° fahrenheit',
    '°F|° F|ºF|F|℉',
  ),
  unit('ft', 'length', 0.3048, 'foot|feet|ft', 'ft'),
  unit('ft2', 'area', 0.09290304, 'square foot|square feet|sq ft|sq. ft.|sq feet|square-foot|sq/ft', 'sqft|ft²|ft2'),
  unit('furlong', 'length', 201.168, 'furlong|furlongs'),
  unit('g', 'mass', 1, 'gram|grams|gramme|grammes', 'g|gm|gms'),
  unit('gal', 'volume', 3.785411784, 'gallon|gallons|gal|gals', 'gal'),
  unit('ha', 'area', 1e4, 'hectare|hectares', 'ha'),
  unit('hp', 'power', 745.7, 'horsepower|hp|bhp', 'hp|bhp'),
  unit('in', 'length', 0.0254, 'inch|inches', 'in'),
  unit('kJ', 'energy', 1e3, 'kilojoule|kilojoules', 'kJ'),
  unit('kW', 'power', 1e3, 'kilowatt|kilowatts', 'kW'),
  unit('kWh', 'energy', 3.6e6, 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh|KWh'),
  unit('kg', 'mass', 1e3, 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs', 'kg|kgs|Kg|KG'),
  unit('km', 'length', 1e3, 'kilometre|kilometres|kilometer|kilometers|kms', 'km|kms|Km|KM'),
  unit(
    'km/h',
    'speed',
    1 / 3.6,
    'kilometres per hour|kilometres an hour|kilometers per hour|kilometers an hour|km per hour|km an hour',
    'km/h|kmh|kph|kmph',
  ),
  unit(
    'km2',
    'area',
    1e6,
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
    'km²|km2|sqkm',
  ),
  unit('knot', 'speed', 0.514444, 'knot|knots', 'kn|kt|kts'),
  unit('kt', 'mass', 1e9, 'kiloton|kilotons|kilotonne|kilotonnes'),
  unit('l', 'volume', 1, 'litre|litres|liter|liters', 'l|L'),
  unit('lb', 'mass', 453.59237, 'lb|lbs|pound|pounds', 'lb|lbs'),
  unit('light-year', 'light', 1, 'light year|light years|light-year|light-years'),
  unit('m', 'length', 1, 'metre|metres|meter|meters', 'm'),
  unit('m/s', 'speed', 1, 'metres per second|meters per second|metres a second|meters a second', 'm/s'),
  unit('m2', 'area', 1, 'square metre|square metres|square meter|square meters|sq m', 'm²|m2|sqm'),
  unit('m3', 'volume', 1e3, 'cubic metre|cubic metres|cubic meter|cubic meters', 'm³|m3'),
  unit('mg', 'mass', 1e-3, 'milligram|milligrams|milligramme|milligrammes', 'mg'),
  unit('mi', 'length', 1609.344, 'mile|miles|mi', 'mi'),
  unit('mi2', 'area', 2589988.110336, 'square mile|square miles|sq mi|sq. mi.|sq miles', 'mi²|mi2'),
  unit('ml', 'volume', 1e-3, 'millilitre|millilitres|milliliter|milliliters|mls', 'ml|mls|mL'),
  unit('mm', 'length', 1e-3, 'millimetre|millimetres|millimeter|millimeters', 'mm'),
  unit('mph', 'speed', 0.44704, 'mph|miles per hour|miles an hour', 'mph'),
  unit('nmi', 'length', 1852, 'nautical mile|nautical miles'),
  unit('oz', 'mass', 28.349523125, 'ounce|ounces|oz', 'oz'),
  unit('pint', 'volume', 0.473176473, 'pint|pints'),
  unit('quart', 'volume', 0.946352946, 'quart|quarts'),
  unit('st', 'mass', 6350.29318, 'stone', 'st'),
  unit('t', 'mass', 1e6, 'tonne|tonnes|metric ton|metric tons|metric tonnes', 't'),
  unit('tbsp', 'volume', 0.01478676478125, 'tablespoon|tablespoons|tbsp'),
  unit('ton', 'mass', 907184.74, 'ton|tons|short ton|short tons'),
  unit('tsp', 'volume', 0.00492892159375, 'teaspoon|teaspoons|tsp'),
  unit('yd', 'length', 0.9144, 'yard|yards|yd|yds', 'yd'),
];
