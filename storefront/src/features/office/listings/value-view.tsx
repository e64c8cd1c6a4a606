import { Fragment } from "react"
import { changedLines } from "@/lib/changed-lines"
import { photosIn } from "@/lib/listing-paths"
import { Picture } from "@/ui/picture"
import type { ListingWords } from "./listing-words"

/**
 * A value of a product at a path: words, or pictures where it is pictures. What
 * the value `against` it has not is marked.
 */
export const ValueView = ({
  path,
  value,
  against,
  words,
}: Readonly<{
  path: string
  value: unknown
  against: unknown
  words: ListingWords
}>) => {
  if (path === "photos") return <Pictures {...{ path, value, words }} />
  const text = words.value(path, value)
  if (text === null) return <p>–</p>
  const lines = changedLines(text, words.value(path, against) ?? "")
  return (
    <p className="whitespace-pre-line [overflow-wrap:anywhere]">
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 ? "\n" : null}
          {line.isChanged ? (
            <mark className="bg-turmeric-soft text-ink">{line.text}</mark>
          ) : (
            line.text
          )}
        </Fragment>
      ))}
    </p>
  )
}

const Pictures = ({
  path,
  value,
  words,
}: Readonly<{ path: string; value: unknown; words: ListingWords }>) => (
  <ul className="flex flex-wrap gap-2">
    {photosIn(value).map((url, index) => (
      <li key={url}>
        <Picture
          url={url}
          alt={`${words.path(path)} ${index + 1}`}
          sizes="96px"
          className="w-24 rounded-control"
        />
      </li>
    ))}
  </ul>
)
