import { cx } from "@/lib/cx"
import { Icon } from "./icon"
import { Link } from "./link"

type PaginationWords = Readonly<{
  label: string
  previous: string
  next: string
  page: (page: number) => string
  of: string
}>

/** The pages to print: the ends, the neighbours, and null for a gap. */
export const pagesAround = (page: number, pages: number): (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pages]
    .filter((one) => one >= 1 && one <= pages)
    .filter((one, index, all) => all.indexOf(one) === index)
    .sort((a, b) => a - b)
  return near.flatMap((one, index) => {
    const before = near[index - 1]
    return before !== undefined && one - before > 1 ? [null, one] : [one]
  })
}

const BOX =
  "grid size-11 place-items-center rounded-control font-semibold no-underline tabular-nums"

/** Links to the pages of a list; nothing when there is only one, or past it. */
export const Pagination = ({
  page,
  pages,
  href,
  words,
}: Readonly<{
  page: number
  pages: number
  href: (page: number) => string
  words: PaginationWords
}>) => {
  if (pages <= 1 || page > pages) return null
  return (
    <nav
      aria-label={words.label}
      className="flex flex-wrap items-center justify-center gap-1"
    >
      {page > 1 ? (
        <Link
          rel="prev"
          href={href(page - 1)}
          aria-label={words.previous}
          className={cx(BOX, "text-indigo hover:bg-indigo-soft")}
        >
          <Icon name="chevron-left" />
        </Link>
      ) : null}
      {pagesAround(page, pages).map((one, index) =>
        one === null ? (
          <span key={`gap${index}`} aria-hidden className="px-1 text-ink-soft">
            {"…"}
          </span>
        ) : (
          <Link
            key={one}
            href={href(one)}
            aria-label={words.page(one)}
            aria-current={one === page ? "page" : undefined}
            className={cx(
              BOX,
              one === page
                ? "bg-indigo text-white"
                : "text-indigo hover:bg-indigo-soft"
            )}
          >
            {one}
          </Link>
        )
      )}
      {page < pages ? (
        <Link
          rel="next"
          href={href(page + 1)}
          aria-label={words.next}
          className={cx(BOX, "text-indigo hover:bg-indigo-soft")}
        >
          <Icon name="chevron-right" />
        </Link>
      ) : null}
      <p className="w-full pt-1 text-center text-sm text-ink-soft">
        {words.of}
      </p>
    </nav>
  )
}
