import type { FoundDistrict } from "@/lib/found-districts"
import { Button } from "@/ui/button"
import { Choice, Field } from "@/ui/field"
import type { DistrictWords } from "./district-words"

/** The kecamatan of an address where no scripts run: search, then choose. */
export const DistrictChoice = ({
  options,
  chosen,
  typed,
  error,
  words,
}: Readonly<{
  options: readonly FoundDistrict[]
  chosen: FoundDistrict | null | undefined
  typed: string
  error: string | undefined
  words: DistrictWords
}>) => (
  <div className="flex flex-col gap-2">
    <div className="flex items-end gap-2">
      <Field
        name="district_q"
        label={words.label}
        defaultValue={typed}
        autoComplete="off"
        error={error}
        className="flex-1"
      />
      <Button type="submit" name="intent" value="find" look="secondary">
        {words.find}
      </Button>
    </div>
    <p className="text-sm text-ink-soft">{words.hint}</p>
    {options.length > 0 ? (
      <fieldset className="rounded-control border border-line px-3">
        <legend className="px-1 text-sm font-semibold">{words.chosen}</legend>
        {options.map(({ id, fullName }) => (
          <Choice
            key={id}
            name="district_code"
            value={id}
            label={fullName}
            defaultChecked={id === chosen?.id}
          />
        ))}
      </fieldset>
    ) : null}
  </div>
)
