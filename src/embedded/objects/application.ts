/** `context.application` and `context.runtime`. */
import { fail } from "../problem";
import { define } from "./define";
import { thing } from "./things";
import { asOneOf, asTruth } from "./values";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function isNorwegian(locale: string): boolean {
  return /^(nb|nn|no)\b/i.test(locale);
}

export const applicationClass = define("Application", {
  scalars: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value, world) => {
        book.calculationMode = asOneOf(value, modes);
        world.calculation.settle();
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (book) => (isNorwegian(book.locale) ? "," : ".") },
    ThousandsSeparator: { get: (book) => (isNorwegian(book.locale) ? "\u00a0" : ",") },
    UseSystemSeparators: { get: () => true },
  },
  links: {
    CultureInfo: (book) => thing("CultureInfo", book),
  },
  methods: {
    Calculate: (_book, args, world) => {
      const kind = asOneOf(args.raw(0) ?? fail("InvalidArgument"), ["Recalculate", "Full", "FullRebuild"] as const);
      world.calculation.calculate(kind !== "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: (_book, _args, world) => world.calculation.suspendUntilNextSync(),
    SuspendScreenUpdatingUntilNextSync: () => {},
  },
});

export const cultureClass = define("CultureInfo", {
  scalars: { Name: { get: (book) => book.locale } },
  links: {
    NumberFormat: (book) => thing("NumberFormatInfo", book),
    DatetimeFormat: (book) => thing("DatetimeFormatInfo", book),
  },
});

export const numberFormatInfoClass = define("NumberFormatInfo", {
  scalars: {
    NumberDecimalSeparator: { get: (book) => (isNorwegian(book.locale) ? "," : ".") },
    NumberGroupSeparator: { get: (book) => (isNorwegian(book.locale) ? "\u00a0" : ",") },
  },
});

export const datetimeFormatInfoClass = define("DatetimeFormatInfo", {
  scalars: {
    DateSeparator: { get: (book) => (isNorwegian(book.locale) ? "." : "/") },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: (book) => (isNorwegian(book.locale) ? "dd.MM.yyyy" : "M/d/yyyy") },
    LongDatePattern: { get: (book) => (isNorwegian(book.locale) ? "dddd d. MMMM yyyy" : "dddd, MMMM d, yyyy") },
    LongTimePattern: { get: (book) => (isNorwegian(book.locale) ? "HH:mm:ss" : "h:mm:ss tt") },
  },
});

export const runtimeClass = define("Runtime", {
  scalars: {
    EnableEvents: {
      get: (_book, world) => world.events.enabled,
      set: (_book, value, world) => void (world.events.enabled = asTruth(value)),
    },
  },
});
