# Who did the work inspects it under another key.
use submitted
day 2024-06-25
mine=$(act owner-as-inspector inspect "$(inspect_body '{"n":1,"ok":true}')" --unchecked)
expect a "$mine" guard-failed C7 separation
state a "$item" submitted
