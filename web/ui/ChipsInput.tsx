import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import { cn } from './cn.ts'

type ChipsInputProps = {
  readonly id?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly placeholder?: string
  readonly removeLabel: (value: string) => string
}

/** Several short texts in one field: Enter, comma, space after a domain, or leaving it adds one. */
export function ChipsInput(props: ChipsInputProps): ReactNode {
  const [draft, setDraft] = useState('')

  function add(text: string): void {
    const added = text
      .split(/[,;\n]+/)
      .map(clean)
      .filter(Boolean)
    setDraft('')
    if (added.length > 0) props.onChange([...new Set([...props.value, ...added])])
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault()
      add(draft)
    }
    if (event.key === ',' || event.key === ';') {
      event.preventDefault()
      add(draft)
    }
    if (event.key === 'Backspace' && draft === '') props.onChange(props.value.slice(0, -1))
  }

  return (
    <div
      data-tone="poor"
      className={cn(
        'flex min-h-9 flex-wrap items-center gap-1 rounded-lg border border-control bg-surface px-1.5 py-1 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent',
        props['aria-invalid'] && 'border-tone',
      )}
    >
      {props.value.map((value) => (
        <span
          key={value}
          className="inline-flex items-center gap-1 rounded-md bg-hover py-0.5 pr-0.5 pl-2 text-sm"
        >
          {value}
          <button
            type="button"
            aria-label={props.removeLabel(value)}
            onClick={() => props.onChange(props.value.filter((other) => other !== value))}
            className="grid size-6 place-items-center rounded text-ink-3 hover:text-ink"
          >
            <X size={13} aria-hidden />
          </button>
        </span>
      ))}
      <input
        id={props.id}
        aria-describedby={props['aria-describedby']}
        aria-invalid={props['aria-invalid']}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text')
          if (!/[,;\n]/.test(text)) return
          event.preventDefault()
          add(draft + text)
        }}
        onBlur={() => add(draft)}
        placeholder={props.value.length === 0 ? props.placeholder : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="h-7 min-w-32 flex-1 bg-transparent px-1.5 text-base outline-none placeholder:text-ink-3"
      />
    </div>
  )
}

function clean(text: string): string {
  return text
    .trim()
    .replace(/^@/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/.*$/, '')
}
