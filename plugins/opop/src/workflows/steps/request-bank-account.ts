import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failApplication } from "../../faults/application"
import { failNumber } from "../../faults/numbers"
import { readHolder } from "../../lib/account-holder"
import { restsUntil } from "../../lib/bank-account-states"
import { findBank } from "../../lib/banks"
import { readNumber } from "../../lib/identity-numbers"
import { APPLICATION_MODULE } from "../../modules/application"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type RequestBankAccountInput = {
  pesantren_id: string
  requested_by: string | null
  bank: string
  number: string
  holder: string
}

/**
 * Asks for another account to be paid to; it rests from now. Undo removes it.
 * Throws `bank_unknown`, `account_invalid`, `holder_is_office`,
 * `holder_not_institution`, `account_change_pending`, `account_unchanged`.
 */
export const requestBankAccountStep = createStep(
  "request-bank-account",
  async (input: RequestBankAccountInput, { container }) => {
    const { pesantren_id, holder, requested_by } = input
    const bank = findBank(input.bank)
    if (!bank) throw failNumber("bank_unknown", { field: "bank" })
    const account = readNumber("account", input.number, {
      accountLength: bank.digits,
    })
    if (!account.isValid)
      throw failNumber("account_invalid", { field: "number" })
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id: pesantren_id }, { relations: ["record"], take: 1 })
    if (!entry) throw fail("pesantren_not_found")
    const { fault, warning } = readHolder(holder, [
      ...[entry.name, ...entry.aliases],
      ...[entry.record.foundation_name, entry.record.cooperative_name],
    ])
    if (fault) throw failNumber(fault, { field: "holder" })
    const service = container.resolve(APPLICATION_MODULE)
    const known = await service.listBankAccounts({
      pesantren_id,
      state: ["resting", "active"],
    })
    if (known.some(({ state }) => state === "resting"))
      throw failApplication("account_change_pending")
    if (
      known.some(
        (one) => one.bank === bank.code && one.number === account.value
      )
    )
      throw failApplication("account_unchanged")
    const made = await service.createBankAccounts({
      ...{ pesantren_id, holder, requested_by },
      bank: bank.code,
      number: account.value,
      district_code: entry.district_code,
      state: "resting" as const,
      active_from: restsUntil(new Date()),
      warnings: [...account.warnings, ...(warning ? [warning] : [])],
    })
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).deleteBankAccounts(id)
  }
)
