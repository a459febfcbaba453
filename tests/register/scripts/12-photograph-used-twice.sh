# One photograph for two items: allowed, and marked on both.
use light
first=$item
item=$(alone office register "$(register_body light 2)")
act lead assign "$(assign_body)" >/dev/null
act owner submit "$(submit_body "$(photo 03)" null)" >/dev/null
flagged a "$first" evidence-reused
flagged a "$item" evidence-reused
