# What was pasted, before it is written

paste-title = Pasted
paste-found =
    { $count ->
        [one] One change recognised
       *[other] { $count } changes recognised
    }
paste-nothing = Nothing recognised that could be written, or it stands there already
paste-left = { $count } without a place: { $what }
paste-more = and { $count } more
paste-over-formula = was a formula
paste-other-unit = other unit
paste-cells =
    { $count ->
        [one] Write one cell
       *[other] Write { $count } cells
    }
paste-months =
    { $count ->
        [one] Write one row by month
       *[other] Write { $count } rows by month
    }
paste-sum =
    { $count ->
        [one] Write one row as a sum
       *[other] Write { $count } rows as sums
    }
paste-ledger =
    { $count ->
        [one] Write { $count } period of the stock ledger
       *[other] Write { $count } periods of the stock ledger
    }
paste-cancel = Do not write
