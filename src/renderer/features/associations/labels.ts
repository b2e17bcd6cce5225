import { ASSOCIATION_FIELDS, LEGAL_CATEGORIES, STATUS_WORDS } from '#shared/features/associations/words';

export { ASSOCIATION_FIELDS as fieldLabels, LEGAL_CATEGORIES as legalCategoryLabels, STATUS_WORDS as statusLabels };
