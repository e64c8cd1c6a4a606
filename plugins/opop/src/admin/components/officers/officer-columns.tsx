import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Officer } from "../../lib/office-types"

const column = createDataTableColumnHelper<Officer>()

/** Pixels of the column that tells rows apart. */
const WIDE = 300

/** The columns of the officers; a phone shows both in one. */
export function useOfficerColumns(isNarrow: boolean) {
  const { t } = useTranslation("opop")
  const columns = [
    column.display({
      id: "name",
      // Its words wrap, so it would give way to all the others.
      ...(isNarrow ? {} : { minSize: WIDE, size: WIDE }),
      header: t("officers.name"),
      cell: ({ row }) => (
        <div className="flex flex-col justify-center whitespace-normal py-2">
          {/* The row opens it by a click; this is the way by keyboard. */}
          <button type="button" className="text-ui-fg-base text-left">
            {row.original.name}
          </button>
          <Text size="xsmall" className="text-ui-fg-subtle break-all">
            {row.original.email}
          </Text>
          {isNarrow && <Grants officer={row.original} />}
        </div>
      ),
    }),
    column.display({
      id: "grants",
      header: t("officers.grants"),
      minSize: WIDE,
      cell: ({ row }) => <Grants officer={row.original} />,
    }),
  ]
  return isNarrow ? columns.slice(0, 1) : columns
}

function Grants({ officer }: { officer: Officer }) {
  const { t } = useTranslation("opop")
  return (
    <ul className="flex flex-col gap-y-1 whitespace-normal py-2">
      {officer.grants.length === 0 && (
        <li>
          <Badge size="2xsmall" color="orange">
            {t("officers.noRole")}
          </Badge>
        </li>
      )}
      {officer.grants.map(({ id, role, area }) => (
        <li key={id}>
          <Text size="xsmall">
            <strong className="text-ui-fg-base font-medium">
              {t(`officers.roles.${role}`)}
            </strong>
            {` · ${area}`}
          </Text>
        </li>
      ))}
    </ul>
  )
}
