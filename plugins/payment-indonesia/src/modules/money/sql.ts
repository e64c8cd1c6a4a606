/** Sums that somebody is asked for on an account: account, from, to. */
export const TAKEN_SUMS = `
  select due from expectation
  where account_id = ? and due between ? and ?
    and holds_code and code is not null and deleted_at is null`

export const LOCK_EXPECTATION = `
  select id from expectation where id = ? and deleted_at is null for update`

/** A row of money in, unless it is known. */
export const INSERT_ROW = `
  insert into statement_row (id, statement_id, account_id, booked_on, amount,
    raw_amount, description, balance, raw_balance, digest, booked_at, reference)
  values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?)
  on conflict do nothing returning id`

const FREE = `
  from statement_row r
  where r.deleted_at is null and not exists (
    select 1 from row_match m where m.row_id = r.id
      and m.state = 'standing' and m.deleted_at is null)`

/**
 * Transfers whose very sum, with its code, the row is, and that were asked for
 * before: on the day of the row (Jakarta's, as the bank's) and before it was
 * imported. An older row of that sum is somebody else's: an officer looks. So is
 * it where a row alike of that day stands for the transfer already: the same
 * money may be on record twice.
 */
const BY_CODE = `
  select array_agg(e.id order by e.id) from expectation e
  where e.due = r.amount and e.code is not null and e.holds_code
    and e.deleted_at is null and e.created_at <= r.created_at
    and r.booked_on >=
      to_char(e.created_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
    and not exists (select 1 from row_match m
      join statement_row k on k.id = m.row_id
      where m.expectation_id = e.id and m.state = 'standing'
        and m.deleted_at is null and k.account_id = r.account_id
        and k.booked_on = r.booked_on and k.amount = r.amount)`

/**
 * Payments by QRIS of the row's sum that could have been made at its moment: the
 * order was there, and not long given up. Where one of them is paid already
 * nobody can tell a second payment from another buyer's: nothing is found.
 */
const BY_TIME = `
  select array_agg(e.id order by e.id) from expectation e
  where e.due = r.amount and e.channel = 'qris' and e.holds_code
    and e.deleted_at is null
    and r.booked_at >= e.created_at - interval '5 minutes'
    and (e.closed_at is null or r.booked_at <= e.expires_at + interval '1 hour')
  having bool_and(e.state not in ('paid', 'late_money', 'owed'))`

/**
 * Rows that are not used and whose very sum is asked of somebody, or was until
 * lately; oldest first. A row whose match was refused waits for an officer.
 */
export const MATCHABLE_ROWS = `
  select f.id as row_id, s.imported_by, f.candidates from (
    select r.id, r.statement_id, r.booked_on,
      case when exists (select 1 from fund_account a
          where a.id = r.account_id and a.channel = 'qris')
        then (${BY_TIME}) else (${BY_CODE}) end as candidates
    ${FREE}
      and not exists (select 1 from row_match m where m.row_id = r.id)
      and r.created_at > now() - interval '30 days'
  ) f join statement s on s.id = f.statement_id
  where f.candidates is not null
  order by f.booked_on, f.id limit ?`

export const FREE_ROWS = `
  select r.id ${FREE} order by r.booked_on desc, r.id limit ? offset ?`

export const FREE_ROWS_COUNT = `select count(*)::int as count ${FREE}`

/**
 * Rows that came for what was paid, and are not owed back; of a minute ago, so
 * that nobody is still at them.
 */
export const UNOWED_DUPLICATES = `
  select m.row_id, e.order_id, r.amount from row_match m
  join expectation e on e.id = m.expectation_id
  join statement_row r on r.id = m.row_id
  where m.kind = 'duplicate' and m.state = 'standing' and m.deleted_at is null
    and m.created_at < now() - interval '1 minute'
    and not exists (select 1 from refund_obligation o
      where o.key = 'row:' || m.row_id and o.deleted_at is null)
  order by m.id limit ?`

/** Money that is late for a minute, and that nobody has written down. */
export const UNWRITTEN_LATE = `
  select e.payment_session_id, e.received,
    e.id || ':' || extract(epoch from e.updated_at) as reference
  from expectation e
  where e.state = 'late_money' and e.deleted_at is null
    and e.updated_at < now() - interval '1 minute'
    and not exists (select 1 from late_receipt l
      where l.payment_session_id = e.payment_session_id and l.state = 'open'
        and l.deleted_at is null)
  order by e.id limit ?`

/**
 * Takes an open obligation that nobody else has: by, id, by. Gives it back: id,
 * then twice who had it (null: whoever).
 */
export const TAKE_OBLIGATION = `
  update refund_obligation set taken_by = ?, taken_at = now(), updated_at = now()
  where id = ? and state = 'open' and (taken_by is null or taken_by = ?)
    and deleted_at is null returning id`

export const LEAVE_OBLIGATION = `
  update refund_obligation set taken_by = null, taken_at = null, updated_at = now()
  where id = ? and state = 'open' and (?::text is null or taken_by = ?)
    and deleted_at is null returning id`

export const REST_CODES = `
  update expectation set holds_code = false, updated_at = now()
  where holds_code and closed_at is not null and closed_at <= ?
    and deleted_at is null returning id`
