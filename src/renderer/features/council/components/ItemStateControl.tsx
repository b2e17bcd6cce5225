import { Group, SegmentedControl, Text } from '@mantine/core';
import type { CouncilItem } from '#shared/features/council/model';
import { ItemState } from '#shared/features/council/model';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { itemStateLabels } from '../labels';

interface ItemStateControlProps {
  readonly item: CouncilItem;
  readonly readOnly: boolean;
  /** Saves what is being typed; false when it could not. */
  readonly save: () => Promise<boolean>;
}

const DATA = ItemState.options.map((value) => ({ value, label: itemStateLabels[value] }));

/** How far an affair is: being written, read again, or ready to be sent. */
export function ItemStateControl({ item, readOnly, save }: ItemStateControlProps) {
  const set = async (value: string) => {
    if (await save()) await call('items.setState', { id: item.id, state: ItemState.parse(value) });
  };
  return (
    <Group gap="sm">
      <Text size="sm" fw={600} id="item-state">
        État
      </Text>
      <SegmentedControl
        size="xs"
        aria-labelledby="item-state"
        data={DATA}
        value={item.state}
        readOnly={readOnly}
        onChange={(value) => void set(value).catch(showFailure)}
      />
    </Group>
  );
}
