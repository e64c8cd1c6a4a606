import { MedusaService } from "@medusajs/framework/utils"
import { isTaken } from "../../lib/is-taken"
import { parseQris } from "../../lib/qris/parse"
import { settingsAt, type Settings } from "../../lib/settings"
import { CodRemittance } from "./models/cod-remittance"
import { Expectation } from "./models/expectation"
import { FundAccount } from "./models/fund-account"
import { LateReceipt } from "./models/late-receipt"
import { PaymentSetting } from "./models/payment-setting"
import { RefundObligation } from "./models/refund-obligation"
import { RowMatch } from "./models/row-match"
import { Statement } from "./models/statement"
import { StatementRow } from "./models/statement-row"
import { SurplusEntry } from "./models/surplus-entry"
import { TransferProof } from "./models/transfer-proof"
import { parseMoneyOptions, type MoneyOptions } from "./options"
import type { FundAccountRow } from "./types"

/** The rows of the module, the figures in force and where money is paid to. */
export class MoneyAccounts extends MedusaService({
  CodRemittance,
  Expectation,
  FundAccount,
  LateReceipt,
  PaymentSetting,
  RefundObligation,
  RowMatch,
  Statement,
  StatementRow,
  TransferProof,
  SurplusEntry,
}) {
  /** Signs confirmations and opens orders to guests; null: not configured. */
  readonly secrets: { confirmation: string | null; storefront: string | null }
  private readonly first: NonNullable<MoneyOptions["transfer"]>
  private readonly qris: MoneyOptions["qris"]

  constructor(container: Record<string, unknown>, options: unknown = {}) {
    super(container)
    const { secret, storefrontSecret, transfer, qris } =
      parseMoneyOptions(options)
    this.secrets = {
      confirmation: secret ?? null,
      storefront: storefrontSecret ?? null,
    }
    this.first = transfer ?? { accounts: [] }
    this.qris = qris
  }

  /** The figures that hold now. */
  async settingsInForce(now: Date = new Date()): Promise<Settings> {
    const rows = await this.listPaymentSettings({}, { take: 10_000 })
    const settings = settingsAt(rows, now)
    const isSet = rows.some(({ key }) => key === "transfer_hours")
    const hours = this.first.hours
    return isSet || !hours ? settings : { ...settings, transfer_hours: hours }
  }

  /**
   * The accounts that buyers pay to now, oldest first. While there never was a
   * row, those of the configuration become the first ones.
   */
  async accountsInForce(now: Date = new Date()): Promise<FundAccountRow[]> {
    const known = await this.listFundAccounts(
      { channel: "transfer" },
      { take: 200, order: { valid_from: "ASC", id: "ASC" } }
    )
    if (known.length)
      return known.filter(
        ({ valid_from, retired_at }) => !retired_at && valid_from <= now
      )
    const { accounts, fundHolder } = this.first
    if (!accounts.length || !fundHolder) return []
    try {
      return await this.createFundAccounts(
        accounts.map((account) => ({
          ...account,
          fund_holder: fundHolder,
          valid_from: now,
        }))
      )
    } catch (fault) {
      // Somebody asked for them in the same moment.
      if (isTaken(fault))
        return this.listFundAccounts({ channel: "transfer", retired_at: null })
      throw fault
    }
  }

  /**
   * Where an acquirer's report of the configured QRIS code belongs: made once a
   * code, by its NMID. Without one there is nothing to do.
   */
  async ensureQrisAccount(now: Date = new Date()): Promise<void> {
    if (!this.qris) return
    const { nmid, name } = parseQris(this.qris.code)
    const account = { channel: "qris" as const, bank: "QRIS", number: nmid }
    const [known] = await this.listFundAccounts(account, { take: 1 })
    if (known) return
    try {
      await this.createFundAccounts({
        ...account,
        ...{ holder: name, fund_holder: this.qris.fundHolder, valid_from: now },
      })
    } catch (fault) {
      // Somebody asked for it in the same moment.
      if (!isTaken(fault)) throw fault
    }
  }
}
