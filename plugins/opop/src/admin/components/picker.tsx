import { Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"

export type Choice = { id: string; label: string; hint?: string }

type PickerProps = {
  label: string
  placeholder: string
  /** Said when nothing was found. */
  nothing: string
  /** What is chosen now, in words. */
  value: string
  choices: Choice[]
  isLoading: boolean
  onSearch: (text: string) => void
  onChoose: (choice: Choice | null) => void
}

/** A text field that finds one of very many things by name. */
export function Picker(props: PickerProps) {
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const isOpen = text !== null && text.trim() !== ""
  const type = (next: string) => {
    setText(next)
    props.onSearch(next.trim())
    if (next === "") {
      props.onChoose(null)
    }
  }
  const choose = (choice: Choice) => {
    setText(null)
    props.onChoose(choice)
  }
  return (
    <div className="relative flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {props.label}
      </Label>
      <Input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        autoComplete="off"
        type="search"
        placeholder={props.placeholder}
        value={text ?? props.value}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setText(null)}
      />
      {isOpen && (
        <ul
          id={`${id}-list`}
          role="listbox"
          className="bg-ui-bg-base shadow-elevation-flyout absolute top-full z-10 mt-1 max-h-72 w-full overflow-y-auto rounded-lg p-1"
        >
          {props.choices.map((choice) => (
            <li key={choice.id} role="option" aria-selected={false}>
              <button
                type="button"
                className="hover:bg-ui-bg-base-hover focus:bg-ui-bg-base-hover w-full rounded-md px-2 py-1.5 text-left"
                onClick={() => choose(choice)}
              >
                <Text size="small">{choice.label}</Text>
                {choice.hint && (
                  <Text size="xsmall" className="text-ui-fg-subtle">
                    {choice.hint}
                  </Text>
                )}
              </button>
            </li>
          ))}
          {props.choices.length === 0 && !props.isLoading && (
            <li className="px-2 py-1.5">
              <Text size="small" className="text-ui-fg-subtle">
                {props.nothing}
              </Text>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
