import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface VoteNoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** What is added to the sentence of a vote: candidates, rounds, a decision on the ballot. Recorded when one leaves the field. */
export function VoteNoteField({ note, onChange }: VoteNoteFieldProps) {
  const [typed, setTyped] = useState(note);
  const record = () => {
    if (typed.trim() !== note) onChange(typed.trim());
  };
  return (
    <TextInput
      size="xs"
      className="dp-no-print"
      label="Précision sur le vote"
      placeholder="Candidats, tours de scrutin, décision de ne pas voter à bulletin secret…"
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={record}
      onKeyDown={(event) => event.key === 'Enter' && record()}
    />
  );
}
