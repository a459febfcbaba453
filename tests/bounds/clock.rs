//! A clock that stands still while others have the processor.

/// What this thread has had of the processor, in milliseconds; of the day where the system does not say.
pub fn clock() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split_whitespace().next().and_then(|part| part.parse::<f64>().ok());
    nanoseconds
        .map_or_else(|| std::time::UNIX_EPOCH.elapsed().unwrap().as_secs_f64() * 1e3, |spent| spent / 1e6)
}
