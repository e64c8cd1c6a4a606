import { Marked } from "@/ui/marked"
import type { EntryGroup } from "./suggestion"

/** The groups under the search field, the lines counted through all of them. */
export const SuggestionList = ({
  id,
  label,
  groups,
  active,
  onChoose,
}: Readonly<{
  id: string
  label: string
  groups: readonly EntryGroup[]
  /** Place of the line that the arrows are on; -1 for none. */
  active: number
  onChoose: (href: string) => void
}>) => {
  const startOf = (group: number) =>
    groups
      .slice(0, group)
      .reduce((count, { entries }) => count + entries.length, 0)
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map(({ heading, entries }, group) => (
        <div key={heading} role="group" aria-label={heading}>
          <p
            aria-hidden
            className="px-3 pt-2 pb-1 text-xs font-bold text-ink-soft"
          >
            {heading}
          </p>
          {entries.map(({ segments, note, href }, index) => {
            const place = startOf(group) + index
            return (
              // The keys are handled by the field, which has the focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={href}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                // The field keeps the focus; a press is a choice, not a blur.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(href)}
                className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3 py-1.5 text-sm -outline-offset-2 outline-indigo hover:bg-sand aria-selected:bg-sand aria-selected:outline-2"
              >
                <span className="min-w-0 truncate font-semibold">
                  <Marked segments={segments} />
                </span>
                <span className="shrink-0 text-ink-soft">{note}</span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
