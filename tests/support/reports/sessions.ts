import {
  keeperSource,
  readerSource,
} from "@pasar-santri/reporting/read-models/data-source"
import { READER } from "@pasar-santri/reporting/read-models/roles"

type Source = ReturnType<typeof readerSource>
export type Session = ReturnType<Source["createQueryRunner"]>

/** Works in a session as the module itself would open it for a role. */
export async function inSessionOf<T>(
  role: string,
  url: string,
  work: (session: Session) => Promise<T>
): Promise<T> {
  const source = await (
    role === READER
      ? readerSource(url, {
          ...{ isOwnLogin: false, connections: 1, statementMs: 15_000 },
        })
      : keeperSource(url)
  ).initialize()
  const session = source.createQueryRunner()
  try {
    return await work(session)
  } finally {
    await session.release()
    await source.destroy()
  }
}

/** PostgreSQL's code of a fault; null when a statement was carried out. */
async function answerTo(session: Session, statement: string) {
  await session.query("begin")
  try {
    await session.query(statement)
    return null
  } catch (fault) {
    return String(Reflect.get(Object(fault) as object, "code"))
  } finally {
    await session.query("rollback")
  }
}

/** Of some statements, those that are not refused with a code. All are undone. */
export async function notRefused(
  session: Session,
  statements: readonly string[],
  code: string
): Promise<{ statement: string; answer: string | null }[]> {
  const found: { statement: string; answer: string | null }[] = []
  for (const statement of statements) {
    const answer = await answerTo(session, statement)
    if (answer !== code) found.push({ statement, answer })
  }
  return found
}
