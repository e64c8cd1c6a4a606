/** Ways to the parts of a long page; on desks, where all is in view, not needed. */
export const PartLinks = ({
  label,
  parts,
}: Readonly<{
  label: string
  parts: readonly Readonly<{ id: string; label: string }>[]
}>) => (
  <nav aria-label={label} className="pb-4 xl:hidden">
    <ul className="rail -mx-4 gap-1 px-4 md:mx-0 md:px-0">
      {parts.map((part) => (
        <li key={part.id} className="shrink-0">
          <a
            href={`#${part.id}`}
            className="flex min-h-11 items-center rounded-control bg-sand px-3 text-sm font-semibold text-indigo no-underline"
          >
            {part.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
