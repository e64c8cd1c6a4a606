/** In the order in which Medusa locks them when a cart is completed. */
const LOCKS = [
  `select id from promotion
   where id in (select jsonb_array_elements_text(cast(:ids as jsonb)))
   order by id for update`,
  `select b.id from promotion_campaign_budget b
   where b.deleted_at is null and b.campaign_id in (
     select campaign_id from promotion
     where id in (select jsonb_array_elements_text(cast(:ids as jsonb))))
   order by b.id for update`,
]

/** Medusa counts only the uses of a promotion that has a limit of its own. */
const PROMOTIONS = `
  update promotion p
  set used = greatest(p.used + cast(:by as int), 0), updated_at = now()
  where p.id in (select jsonb_array_elements_text(cast(:ids as jsonb)))
    and p."limit" is not null and p.deleted_at is null`

/** Budgets that the order drew on; `who` is null where a budget counts nobody. */
const DRAWN = `
  drawn as (
    select b.id, b.type, count(*) as codes, sum(u.amount) as amount,
      case b.attribute when 'customer_id' then cast(:customer_id as text)
        when 'customer_email' then cast(:email as text) end as who
    from jsonb_to_recordset(cast(:uses as jsonb))
      as u(promotion_id text, amount numeric)
    join promotion p on p.id = u.promotion_id and p.deleted_at is null
    join promotion_campaign_budget b
      on b.campaign_id = p.campaign_id and b.deleted_at is null
    group by b.id)`

/** `raw_used` is how Medusa keeps a number exactly. */
const BUDGETS = `
  with ${DRAWN},
  counted as (
    select b.id, greatest(b.used + cast(:by as int) * case d.type
      when 'spend' then d.amount
      when 'usage' then 1
      when 'use_by_attribute' then cast(d.who is not null as int)
      else 0 end, 0) as used
    from drawn d join promotion_campaign_budget b on b.id = d.id)
  update promotion_campaign_budget b
  set used = c.used, updated_at = now(),
    raw_used = jsonb_build_object(
      'value', cast(c.used as text), 'precision', 20)
  from counted c where b.id = c.id`

/** What a budget lets each buyer use. */
const USERS = `
  with ${DRAWN},
  counted as (
    select d.id, d.who,
      greatest(coalesce(u.used, 0) + cast(:by as int) * d.codes, 0) as used
    from drawn d
    left join promotion_campaign_budget_usage u
      on u.budget_id = d.id and u.attribute_value = d.who
      and u.deleted_at is null
    where d.type = 'use_by_attribute' and d.who is not null)
  insert into promotion_campaign_budget_usage
    (id, budget_id, attribute_value, used, raw_used)
  select 'probudgus_' || gen_random_uuid(), c.id, c.who, c.used,
    jsonb_build_object('value', cast(c.used as text), 'precision', 20)
  from counted c
  on conflict (attribute_value, budget_id) where deleted_at is null do update
    set used = excluded.used, raw_used = excluded.raw_used, updated_at = now()`

/**
 * Statements of one transaction that count the uses of an order (`:uses`, a
 * list of `PromotionUse`, and their `:ids`) in Medusa's promotions and in the
 * budgets of their campaigns, as completing a cart does (`registerUsage` of the
 * promotion module 2.21), up or down (`:by`, 1 or -1), never below nothing.
 * The rows stay locked until it ends: purchases of the same moment wait.
 */
export const COUNT_USES = [...LOCKS, PROMOTIONS, BUDGETS, USERS]
