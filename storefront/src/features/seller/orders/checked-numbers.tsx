"use client"

import { checkedList } from "@/lib/checked-list"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { useFormState } from "../../shared/form-context"

/** What a look at the numbers found, row by row, before anything is sent. */
export const CheckedNumbers = ({
  words,
}: Readonly<{
  words: Readonly<Record<"title" | "ok" | "wrong" | "right" | "partly", string>>
}>) => {
  const list = checkedList(useFormState().data)
  if (!list) return null
  const { rows, isPartlySent } = list
  const isRight = rows.every(({ fault }) => fault === null)
  const said = isRight ? words.right : words.wrong
  return (
    <section aria-label={words.title} className="flex flex-col gap-2">
      <Notice tone={isRight ? "success" : "error"} live>
        {isPartlySent ? words.partly : said}
      </Notice>
      <ul className="divide-y divide-line rounded-card border border-line bg-white">
        {rows.map(({ label, fault }, index) => (
          <li key={`${index}${label}`} className="flex gap-2 px-4 py-2 text-sm">
            <Icon
              name={fault ? "circle-exclamation-point" : "circle-check"}
              size={4}
              className={fault ? "mt-0.5 text-manggis" : "mt-0.5 text-pandan"}
            />
            <p className="min-w-0">
              <span className="font-semibold break-all">{label}</span>{" "}
              {fault ?? words.ok}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
