import classes from './FilterBar.module.css';

export interface FilterBarProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** How many there are of it. */
    readonly count?: number;
  }[];
}

/** One of a few views of a list, as a row of buttons. */
export function FilterBar<Value extends string>(props: FilterBarProps<Value>) {
  return (
    <fieldset className={classes.bar}>
      <legend className={classes.legend}>{props.label}</legend>
      {props.options.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          className={classes.option}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {label}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
