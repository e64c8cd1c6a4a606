import { pieceValues } from "./piece-words"

/** Two values of a product's field, beside each other or one under the other. */
export const SideBySide = async ({
  path,
  before,
  after,
  words,
}: Readonly<{
  path: string
  before: unknown
  /** Left out: nothing has changed yet. */
  after?: unknown
  words: Readonly<{ before: string; after: string }>
}>) => {
  const show = await pieceValues()
  return (
    <dl className="grid gap-2 text-sm sm:grid-cols-2">
      <div className="min-w-0 rounded-control bg-paper p-2">
        <dt className="text-ink-soft">{words.before}</dt>
        <dd className="break-words">{show(path, before)}</dd>
      </div>
      {after === undefined ? null : (
        <div className="min-w-0 rounded-control bg-pandan-soft p-2">
          <dt className="text-pandan">{words.after}</dt>
          <dd className="break-words">{show(path, after)}</dd>
        </div>
      )}
    </dl>
  )
}
