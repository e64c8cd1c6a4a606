import { Link } from "@/ui/link"

const NUMBER = "py-2 pl-3 text-right tabular-nums"

/** Names with their numbers; a name may lead to what it names. */
export const NumberTable = ({
  head,
  rows,
}: Readonly<{
  head: readonly string[]
  rows: readonly Readonly<{
    key: string
    name: string
    href?: string | undefined
    cells: readonly string[]
  }>[]
}>) => {
  const [first, ...others] = head
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-2 text-left">
            {first}
          </th>
          {others.map((words) => (
            <th key={words} scope="col" className={NUMBER}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, name, href, cells }) => (
          <tr key={key}>
            <th
              scope="row"
              className="min-w-0 text-left font-semibold wrap-anywhere"
            >
              {href ? (
                <Link
                  href={href}
                  className="link inline-flex min-h-11 items-center"
                >
                  {name}
                </Link>
              ) : (
                <span className="inline-flex min-h-11 items-center">
                  {name}
                </span>
              )}
            </th>
            {cells.map((words, index) => (
              <td key={others[index]} className={NUMBER}>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
