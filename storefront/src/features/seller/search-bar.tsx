import { buttonClass } from "@/ui/button"
import { CONTROL_CLASS } from "@/ui/field"
import { Icon } from "@/ui/icon"

/** A search of this page's list: a plain GET form. `keep` goes along. */
export const SearchBar = ({
  action,
  label,
  submit,
  q,
  keep = {},
}: Readonly<{
  action: string
  label: string
  submit: string
  q: string
  keep?: Readonly<Record<string, string>>
}>) => (
  <form action={action} role="search" className="flex max-w-form gap-2">
    {Object.entries(keep).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <input
      type="search"
      name="q"
      defaultValue={q}
      aria-label={label}
      placeholder={label}
      maxLength={100}
      enterKeyHint="search"
      className={CONTROL_CLASS}
    />
    <button type="submit" className={`${buttonClass("secondary")} shrink-0`}>
      <Icon name="search" />
      <span className="max-sm:sr-only">{submit}</span>
    </button>
  </form>
)
