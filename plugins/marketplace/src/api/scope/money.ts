import type {
  OfficerRoute,
  ScopeTable,
} from "@pasar-santri/opop/api/scope/types"
import {
  MONEY_MAKERS,
  MONEY_READERS,
  MONEY_RELEASERS,
  PROOF_READERS,
} from "../../lib/money-desk"
import { MONEY_OWNERS } from "../../queries/money/find-money-owners"
import {
  CashOrdersQuery,
  ImportStatementBody,
  MatchRowBody,
  MoneyPageQuery,
  MoneyReasonBody,
  PAY_BACK_BODY_LIMIT,
  PayBackBody,
  PreviewStatementBody,
  RefundsQuery,
  STATEMENT_BODY_LIMIT,
  TakeBackBody,
  TakeCashBody,
  TransfersQuery,
} from "../money-validators"
import {
  ImportSettlementBody,
  PreviewSettlementBody,
  SettlementRowsQuery,
} from "../settlement-validators"

const of = (entity: keyof typeof MONEY_OWNERS) => ({
  owner: { entity, param: "id" },
})
const get = (path: string) =>
  ({ method: "GET", path: `/officer/${path}` }) as const
const post = (path: string) =>
  ({ method: "POST", path: `/officer/${path}` }) as const

const readers = { roles: MONEY_READERS }
const makers = { roles: MONEY_MAKERS }
const releasers = { roles: MONEY_RELEASERS }
const viewers = { roles: PROOF_READERS }
const reason = { body: MoneyReasonBody }

const statements: OfficerRoute[] = [
  { ...get("money-desk"), ...readers },
  { ...get("fund-accounts"), ...readers },
  { ...get("fund-accounts/:id/statements"), ...readers, ...of("fund_account") },
  {
    ...post("fund-accounts/:id/statement-previews"),
    ...{ ...makers, ...of("fund_account"), body: PreviewStatementBody },
    bodyLimit: STATEMENT_BODY_LIMIT,
  },
  {
    ...post("fund-accounts/:id/statements"),
    ...{ ...makers, ...of("fund_account"), body: ImportStatementBody },
    bodyLimit: STATEMENT_BODY_LIMIT,
  },
  { ...get("statement-rows"), ...readers, query: MoneyPageQuery },
  {
    ...post("statement-rows/:id/match"),
    ...{ ...makers, ...of("statement_row"), body: MatchRowBody },
  },
  {
    ...post("statement-rows/:id/set-aside"),
    ...{ ...makers, ...of("statement_row"), ...reason },
  },
]

const transfers: OfficerRoute[] = [
  { ...get("transfers"), ...readers, query: TransfersQuery },
  { ...get("transfers/:id"), ...readers, ...of("seen_transfer") },
  { ...post("transfers/:id/confirm"), ...releasers, ...of("transfer") },
  {
    ...post("transfers/:id/refuse-match"),
    ...{ ...releasers, ...of("transfer"), ...reason },
  },
  { ...post("transfers/:id/accept-over"), ...makers, ...of("transfer") },
  { ...post("transfers/:id/await-top-up"), ...makers, ...of("transfer") },
  {
    ...post("transfers/:id/give-up"),
    ...{ ...makers, ...of("transfer"), ...reason },
  },
  { ...get("transfer-proofs/:id/file"), ...viewers, ...of("transfer_proof") },
]

const refunds: OfficerRoute[] = [
  { ...get("refunds"), ...readers, query: RefundsQuery },
  { ...post("refunds/:id/take"), ...makers, ...of("refund") },
  { ...post("refunds/:id/release"), ...viewers, ...of("refund") },
  {
    ...post("refunds/:id/pay-back"),
    ...{ ...makers, ...of("refund"), body: PayBackBody },
    bodyLimit: PAY_BACK_BODY_LIMIT,
  },
  { ...post("refunds/:id/confirm"), ...releasers, ...of("refund") },
  { ...post("refunds/:id/refuse"), ...releasers, ...of("refund"), ...reason },
  { ...get("refunds/:id/proof"), ...viewers, ...of("refund") },
]

const events: OfficerRoute[] = [
  { ...get("inbox-events"), ...readers, query: MoneyPageQuery },
  { ...post("inbox-events/:id/retry"), ...makers, ...of("inbox_event") },
]

const cash: OfficerRoute[] = [
  { ...get("cash-orders"), ...readers, query: CashOrdersQuery },
  {
    ...post("cash-orders/:id/take"),
    ...{ ...makers, ...of("cash_order"), body: TakeCashBody },
  },
  {
    ...post("cash-orders/:id/refuse"),
    ...makers,
    ...of("cash_order"),
    ...reason,
  },
  {
    ...post("cash-orders/:id/take-back"),
    ...{ ...makers, ...of("cash_order"), body: TakeBackBody },
  },
]

const settlements: OfficerRoute[] = [
  { ...get("cod-settlements"), ...readers },
  {
    ...post("cod-settlements"),
    ...{ ...makers, body: ImportSettlementBody },
    bodyLimit: STATEMENT_BODY_LIMIT,
  },
  {
    ...post("cod-settlement-previews"),
    ...{ ...makers, body: PreviewSettlementBody },
    bodyLimit: STATEMENT_BODY_LIMIT,
  },
  { ...get("cod-settlement-rows"), ...readers, query: SettlementRowsQuery },
  {
    ...post("cod-settlement-rows/:id/retry"),
    ...{ ...makers, ...of("cod_settlement_row") },
  },
  {
    ...post("cod-settlement-rows/:id/set-aside"),
    ...{ ...makers, ...of("cod_settlement_row"), ...reason },
  },
]

/** What the office does with buyers' money (docs/decisions/0018). */
export const MONEY_SCOPE: ScopeTable = {
  officer: [
    ...statements,
    ...transfers,
    ...refunds,
    ...events,
    ...cash,
    ...settlements,
  ],
  seller: [],
  owners: MONEY_OWNERS,
}
