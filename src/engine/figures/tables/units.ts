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
  | 'acceleration'
  | 'charge'
  | 'concentration'
  | 'consumption'
  | 'current'
  | 'data-rate'
  | 'dose'
  | 'force'
  | 'gem'
  | 'loudness'
  | 'pollution'
  | 'resistance'
  | 'rotation'
  | 'torque'
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
  unit('microsecond', 'time', 1e-6, 'microsecond|microseconds', 'µs|μs'),
  unit('minute', 'time', 60, 'minute|minutes|min|mins'),
  unit('month', 'time', 2629800, 'month|months|mth|mths'),
  unit('nanosecond', 'time', 1e-9, 'nanosecond|nanoseconds', 'ns'),
  unit('second', 'time', 1, 'second|seconds|sec|secs', 's'),
  unit('week', 'time', 604800, 'week|weeks|wk|wks'),
  unit('year', 'time', 31557600, 'year|years|yr|yrs'),
];

/** Units of everything else. Factors: BIPM SI brochure and NIST Handbook 44; US gallons, fluid ounces and tons. */
export const MEASURE_UNITS: readonly Unit[] = [
  unit('%p', 'percentage-points', 1, 'percentage point|percentage points|percent point|percent points|pp', 'pp'),
  unit('A', 'current', 1, 'ampere|amperes|amp|amps'),
  unit('GB', 'data', 1e9, 'gigabyte|gigabytes', 'GB|Gb|gb'),
  unit('GHz', 'frequency', 1e9, 'gigahertz', 'GHz'),
  unit('GW', 'power', 1e9, 'gigawatt|gigawatts', 'GW'),
  unit('GWh', 'energy', 3.6e12, 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh'),
  unit('Gbit', 'data', 1.25e8, 'gigabit|gigabits', 'Gbit'),
  unit('Gbps', 'data-rate', 1e9, 'gigabit per second|gigabits per second|gigabits a second', 'Gbps|Gbit/s|Gb/s'),
  unit('GeV', 'energy', 1.602176634e-10, 'gigaelectronvolt|gigaelectronvolts', 'GeV'),
  unit('Hz', 'frequency', 1, 'hertz', 'Hz'),
  unit('J', 'energy', 1, 'joule|joules', 'J'),
  unit('K', 'temperature', 1, 'kelvin|kelvins', 'K'),
  unit('KB', 'data', 1e3, 'kilobyte|kilobytes', 'KB|kB'),
  unit('MB', 'data', 1e6, 'megabyte|megabytes', 'MB|mb'),
  unit('MHz', 'frequency', 1e6, 'megahertz', 'MHz'),
  unit('MJ', 'energy', 1e6, 'megajoule|megajoules', 'MJ'),
  unit('MPa', 'pressure', 1e6, 'megapascal|megapascals', 'MPa'),
  unit('MW', 'power', 1e6, 'megawatt|megawatts', 'MW'),
  unit('MWh', 'energy', 3.6e9, 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh'),
  unit('Mbit', 'data', 125000, 'megabit|megabits', 'Mbit'),
  unit('Mbps', 'data-rate', 1e6, 'megabit per second|megabits per second|megabits a second', 'Mbps|Mbit/s|Mb/s'),
  unit('Mt', 'mass', 1e12, 'megaton|megatons|megatonne|megatonnes', 'Mt'),
  unit('N', 'force', 1, 'newton|newtons'),
  unit('Nm', 'torque', 1, 'newton metre|newton metres|newton meter|newton meters', 'Nm'),
  unit('PB', 'data', 1e15, 'petabyte|petabytes', 'PB'),
  unit('Pa', 'pressure', 1, 'pascal|pascals', 'Pa'),
  unit('TB', 'data', 1e12, 'terabyte|terabytes', 'TB|tb'),
  unit('TWh', 'energy', 3.6e15, 'terawatt hour|terawatt hours|terawatt-hour|terawatt-hours', 'TWh'),
  unit('TeV', 'energy', 1.602176634e-7, 'teraelectronvolt|teraelectronvolts', 'TeV'),
  unit('V', 'voltage', 1, 'volt|volts', 'V'),
  unit('W', 'power', 1, 'watt|watts', 'W'),
  unit('Wh', 'energy', 3600, 'watt hour|watt hours|watt-hour|watt-hours', 'Wh'),
  unit('acre', 'area', 4046.8564224, 'acre|acres'),
  unit('bar', 'pressure', 1e5, '', 'bar'),
  unit('barrel', 'volume', 158.987294928, 'barrel|barrels|bbl'),
  unit('bit', 'data', 0.125, 'bit of data|bits of data'),
  unit('bp', 'percentage-points', 0.01, 'basis point|basis points|bps|bp', 'bps|bp'),
  unit('bushel', 'volume', 35.23907016688, 'bushel|bushels'),
  unit('byte', 'data', 1, 'byte|bytes'),
  unit('cal', 'energy', 4184, 'calorie|calories|kilocalorie|kilocalories|kcal|kcals|cals', 'kcal|cal|cals'),
  unit('carat', 'gem', 1, 'carat|carats|karat|karats'),
  unit('cc', 'volume', 0.001, 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters', 'cc|cm³|cm3'),
  unit('cl', 'volume', 0.01, 'centilitre|centilitres|centiliter|centiliters', 'cl'),
  unit('cm', 'length', 0.01, 'centimetre|centimetres|centimeter|centimeters|cms', 'cm|cms'),
  unit('cm2', 'area', 1e-4, 'square centimetres|square centimeters|sq cm', 'cm²|cm2'),
  unit('cup', 'volume', 0.2365882365, 'cup|cups'),
  unit('dB', 'loudness', 1, 'decibel|decibels', 'dB|dBA|db'),
  unit('dam', 'length', 10, 'decametre|decametres|decameter|decameters'),
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
    'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|deg f|deg fahrenheit|farenheit|degrees farenheit|° fahrenheit',
    '°F|° F|ºF|F|℉',
  ),
  unit('dl', 'volume', 0.1, 'decilitre|decilitres|deciliter|deciliters', 'dl|dL'),
  unit('dm', 'length', 0.1, 'decimetre|decimetres|decimeter|decimeters', 'dm'),
  unit('fathom', 'length', 1.8288, 'fathom|fathoms'),
  unit('fl oz', 'volume', 0.0295735295625, 'fluid ounce|fluid ounces|fl oz|fl. oz.'),
  unit('ft', 'length', 0.3048, 'foot|feet|ft', 'ft'),
  unit('ft2', 'area', 0.09290304, 'square foot|square feet|sq ft|sq. ft.|sq feet|square-foot|sq/ft', 'sqft|ft²|ft2'),
  unit('ft3', 'volume', 28.316846592, 'cubic foot|cubic feet|cu ft|cu. ft.', 'ft³|ft3'),
  unit('furlong', 'length', 201.168, 'furlong|furlongs'),
  unit('g', 'mass', 1, 'gram|grams|gramme|grammes', 'g|gm|gms'),
  unit('gal', 'volume', 3.785411784, 'gallon|gallons|gal|gals', 'gal'),
  unit('hPa', 'pressure', 100, 'hectopascal|hectopascals|millibar|millibars', 'hPa|mbar'),
  unit('ha', 'area', 1e4, 'hectare|hectares', 'ha'),
  unit('hl', 'volume', 100, 'hectolitre|hectolitres|hectoliter|hectoliters', 'hl'),
  unit('hm', 'length', 100, 'hectometre|hectometres|hectometer|hectometers'),
  unit('hp', 'power', 745.7, 'horsepower|hp|bhp', 'hp|bhp'),
  unit('in', 'length', 0.0254, 'inch|inches', 'in'),
  unit('in2', 'area', 0.00064516, 'square inch|square inches|sq in', 'in²'),
  unit('in3', 'volume', 0.016387064, 'cubic inch|cubic inches|cu in'),
  unit('kHz', 'frequency', 1e3, 'kilohertz', 'kHz'),
  unit('kJ', 'energy', 1e3, 'kilojoule|kilojoules', 'kJ'),
  unit('kN', 'force', 1e3, 'kilonewton|kilonewtons', 'kN'),
  unit('kPa', 'pressure', 1e3, 'kilopascal|kilopascals', 'kPa'),
  unit('kV', 'voltage', 1e3, 'kilovolt|kilovolts', 'kV'),
  unit('kW', 'power', 1e3, 'kilowatt|kilowatts', 'kW'),
  unit('kWh', 'energy', 3.6e6, 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh|KWh'),
  unit('kbps', 'data-rate', 1e3, 'kilobit per second|kilobits per second', 'kbps|kbit/s|kb/s'),
  unit('kg', 'mass', 1e3, 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs', 'kg|kgs|Kg|KG'),
  unit('km', 'length', 1e3, 'kilometre|kilometres|kilometer|kilometers|kms', 'km|kms|Km|KM'),
  unit(
    'km/h',
    'speed',
    1 / 3.6,
    'kilometre per hour|kilometres per hour|kilometre an hour|kilometres an hour|kilometer per hour|kilometers per hour|kilometers an hour|km per hour|km an hour',
    'km/h|kmh|kph|kmph',
  ),
  unit(
    'km/s',
    'speed',
    1e3,
    'kilometres per second|kilometers per second|kilometres a second|kilometers a second',
    'km/s',
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
  unit('league', 'length', 4828.032, 'leagues'),
  unit('light-year', 'light', 1, 'light year|light years|light-year|light-years'),
  unit('long ton', 'mass', 1016046.9088, 'long ton|long tons|imperial ton|imperial tons'),
  unit('m', 'length', 1, 'metre|metres|meter|meters', 'm'),
  unit(
    'm/s',
    'speed',
    1,
    'metre per second|metres per second|meter per second|meters per second|metres a second|meters a second',
    'm/s',
  ),
  unit('m/s2', 'acceleration', 1, 'metres per second squared|meters per second squared', 'm/s²|m/s2'),
  unit('m2', 'area', 1, 'square metre|square metres|square meter|square meters|sq m', 'm²|m2|sqm'),
  unit('m3', 'volume', 1e3, 'cubic metre|cubic metres|cubic meter|cubic meters', 'm³|m3'),
  unit('mA', 'current', 1e-3, 'milliamp|milliamps|milliampere|milliamperes', 'mA'),
  unit('mAh', 'charge', 3.6, 'milliamp hour|milliamp hours', 'mAh'),
  unit('mSv', 'dose', 1e-3, 'millisievert|millisieverts', 'mSv'),
  unit('mg', 'mass', 1e-3, 'milligram|milligrams|milligramme|milligrammes', 'mg'),
  unit('mi', 'length', 1609.344, 'mile|miles|mi', 'mi'),
  unit('mi2', 'area', 2589988.110336, 'square mile|square miles|sq mi|sq. mi.|sq mile|sq miles', 'mi²|mi2'),
  unit('ml', 'volume', 1e-3, 'millilitre|millilitres|milliliter|milliliters|mls', 'ml|mls|mL'),
  unit('mm', 'length', 1e-3, 'millimetre|millimetres|millimeter|millimeters', 'mm'),
  unit('mmHg', 'pressure', 133.322387415, 'millimetres of mercury|millimeters of mercury', 'mmHg'),
  unit('mpg', 'consumption', 1, 'mpg|miles per gallon|miles to the gallon|miles a gallon', 'mpg'),
  unit('mph', 'speed', 0.44704, 'mph|mile per hour|miles per hour|mile an hour|miles an hour', 'mph|mi/h'),
  unit('nm', 'length', 1e-9, 'nanometre|nanometres|nanometer|nanometers', 'nm'),
  unit('nmi', 'length', 1852, 'nautical mile|nautical miles'),
  unit('ohm', 'resistance', 1, 'ohm|ohms', 'Ω'),
  unit('oz', 'mass', 28.349523125, 'ounce|ounces|oz', 'oz'),
  unit('pint', 'volume', 0.473176473, 'pint|pints'),
  unit('pm', 'length', 1e-12, 'picometre|picometres|picometer|picometers'),
  unit('ppb', 'concentration', 1e-3, 'part per billion|parts per billion|ppb', 'ppb'),
  unit('ppm', 'concentration', 1, 'part per million|parts per million|ppm', 'ppm'),
  unit('psi', 'pressure', 6894.757293168, 'psi|pounds per square inch', 'psi'),
  unit('quart', 'volume', 0.946352946, 'quart|quarts'),
  unit('rad', 'angle', 57.29577951308232, 'radian|radians', 'rad'),
  unit('rpm', 'rotation', 1, 'revolutions per minute|revolutions a minute|rpm', 'rpm'),
  unit('st', 'mass', 6350.29318, 'stone', 'st'),
  unit('t', 'mass', 1e6, 'tonne|tonnes|metric ton|metric tons|metric tonnes', 't'),
  unit('tbsp', 'volume', 0.01478676478125, 'tablespoon|tablespoons|tbsp'),
  unit('ton', 'mass', 907184.74, 'ton|tons|short ton|short tons'),
  unit('tsp', 'volume', 0.00492892159375, 'teaspoon|teaspoons|tsp'),
  unit('yd', 'length', 0.9144, 'yard|yards|yd|yds', 'yd'),
  unit('yd2', 'area', 0.83612736, 'square yard|square yards|sq yd|sq yds'),
  unit('µSv', 'dose', 1e-6, 'microsievert|microsieverts', 'µSv|μSv'),
  unit('µg', 'mass', 1e-6, 'microgram|micrograms|microgramme|microgrammes|mcg', 'µg|μg|mcg'),
  unit(
    'µg/m3',
    'pollution',
    1,
    'micrograms per cubic metre|micrograms per cubic meter|micrograms a cubic metre',
    'µg/m3|µg/m³|μg/m3|μg/m³',
  ),
  unit('µl', 'volume', 1e-6, 'microlitre|microlitres|microliter|microliters', 'µl|μl'),
  unit('µm', 'length', 1e-6, 'micrometre|micrometres|micrometer|micrometers|micron|microns', 'µm|μm'),
];
