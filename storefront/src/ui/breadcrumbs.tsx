import { Link } from "./link"

export type Crumb = Readonly<{ name: string; href?: string }>

/** The way down to this page. The last crumb is the page itself. */
export const Breadcrumbs = ({
  label,
  crumbs,
}: Readonly<{ label: string; crumbs: readonly Crumb[] }>) => (
  <nav aria-label={label}>
    <ol className="rail items-center text-sm whitespace-nowrap text-ink-soft">
      {crumbs.map(({ name, href }, index) => (
        <li key={`${index}${name}`} className="flex shrink-0 items-center">
          {index > 0 ? (
            <span aria-hidden className="px-2 text-line-strong">
              /
            </span>
          ) : null}
          {href ? (
            <Link
              href={href}
              className="inline-flex min-h-11 items-center hover:underline"
            >
              {name}
            </Link>
          ) : (
            <span aria-current="page" className="text-ink">
              {name}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
