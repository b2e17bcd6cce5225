/** Whether association `a` is deemed to have signed the contrat d'engagement républicain: the rule `commitmentExemption`, in SQL. */
export const EXEMPT_SQL = `(a.public_utility = 1 OR (a.approvals <> '[]' AND EXISTS (SELECT 1 FROM json_each(a.approvals) approval
  WHERE json_extract(approval.value, '$.kind') LIKE '%25-1%' OR json_extract(approval.value, '$.kind') LIKE '%tronc commun%')))`;

/** What the best document of a kind is worth on a day: 2 valid, 1 to be checked, 0 wanting. Read from the index alone. */
const WORTH = `ifnull((SELECT max(CASE p.status WHEN 'valid' THEN 2 WHEN 'received' THEN 1 ELSE 0 END) FROM piece p
  WHERE p.association_id = a.id AND p.type_id = t.id AND p.removed_at IS NULL AND (p.valid_through IS NULL OR p.valid_through >= d.day)), 0)`;

/**
 * The traffic light of association `a` on the day bound to its one `?`: 'green', 'orange' or 'red', as the rule `lightOf`. For the
 * column, the filter or the totals of any query over `association a`.
 */
export const LIGHT_SQL = `(SELECT CASE ifnull(min(${WORTH}), 2) WHEN 2 THEN 'green' WHEN 1 THEN 'orange' ELSE 'red' END
  FROM (SELECT ? AS day) d JOIN piece_type t
  WHERE t.required = 1 AND t.archived_at IS NULL AND (ifnull(t.role, '') <> 'republican-commitment' OR NOT ${EXEMPT_SQL}))`;
