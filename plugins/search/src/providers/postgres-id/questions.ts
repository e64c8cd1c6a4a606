import type { QueryTerm } from "../../lib/query-terms"
import type { CompileQuestion } from "./conditions"
import {
  compileNamed,
  compileQuestion,
  compileRelaxed,
  headOf,
} from "./question"

/** Rows that hold every word; from so many on nothing else is shown. */
export const RELAX_BELOW = 24

type Asked = {
  compile: CompileQuestion
  /** The same, of title and names alone. */
  compileNamed: CompileQuestion
}

/** What is asked for, and what else where little holds every word. */
export type Questions = { strict: Asked; relaxed?: Asked | undefined }

/** The questions that some words come to. */
export function questionsOf(
  terms: QueryTerm[],
  isRelaxable: boolean
): Questions {
  const head = headOf(terms)
  return {
    strict: {
      compile: (parameters) => compileQuestion(terms, parameters),
      compileNamed: (parameters) => compileNamed(terms, parameters),
    },
    ...(isRelaxable &&
      head && {
        relaxed: {
          compile: (parameters) => compileRelaxed(terms, parameters),
          compileNamed: (parameters) => compileNamed([head], parameters),
        },
      }),
  }
}
