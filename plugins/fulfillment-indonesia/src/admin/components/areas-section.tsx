import { Container, Heading, Input, Label, Switch, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAreas } from "../hooks/areas"
import { AreasTable } from "./areas-table"

/** What couriers call the kecamatan, to be looked at where several places fit. */
export function AreasSection() {
  const { t } = useTranslation("shipping")
  const [q, setQ] = useState("")
  const [isUnsureOnly, setUnsureOnly] = useState(false)
  const [offset, setOffset] = useState(0)
  const { data, isError } = useAreas({ q: q.trim(), isUnsureOnly, offset })
  const [searchId, switchId] = [useId(), useId()]
  return (
    <Container className="divide-y p-0">
      <header className="px-6 py-4">
        <Heading level="h2">{t("areas.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("areas.hint")}
        </Text>
      </header>
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={searchId} size="small" weight="plus">
            {t("areas.search")}
          </Label>
          <Input
            id={searchId}
            type="search"
            maxLength={100}
            value={q}
            onChange={(event) => {
              setQ(event.target.value)
              setOffset(0)
            }}
          />
        </div>
        <div className="flex items-center gap-x-2 pb-1">
          <Switch
            id={switchId}
            checked={isUnsureOnly}
            onCheckedChange={(isOn) => {
              setUnsureOnly(isOn)
              setOffset(0)
            }}
          />
          <Label htmlFor={switchId} size="small">
            {t("areas.unsureOnly")}
          </Label>
        </div>
      </div>
      {data ? (
        <AreasTable
          areas={data.areas}
          count={data.count}
          offset={offset}
          onPage={setOffset}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t(isError ? "areas.error" : "loading")}
        </Text>
      )}
    </Container>
  )
}
