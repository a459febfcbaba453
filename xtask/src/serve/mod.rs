//! dist/ on this machine's loopback, for looking at it.

mod site;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::{Result, anyhow};
use tiny_http::Server;

use crate::build;
use crate::journal::Journal;
use crate::place::Place;
use crate::setup;

/// The first port that is tried where none is asked for, and how many after it.
const PORTS: std::ops::Range<u16> = 4173..4193;

/// Builds what is stale, prints the address, answers until it is stopped.
pub fn start(place: &Place, port: Option<u16>, journal: &mut Journal) -> Result<()> {
    let bench = setup::workbench(place, journal)?;
    build::all(place, &bench, journal)?;
    let server = open(port)?;
    let address = server.server_addr().to_ip().ok_or_else(|| anyhow!("the server has no address"))?;
    journal.print();
    println!("\nserving dist/ until Ctrl+C\nhttp://{address}/");
    std::io::stdout().flush()?;
    for request in server.incoming_requests() {
        // A browser that hangs up in the middle is no reason to stop.
        let _ = site::answer(&place.dist(), request);
    }
    Ok(())
}

fn open(port: Option<u16>) -> Result<Server> {
    let at = |port| Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => at(port).map_err(|error| anyhow!("cannot listen on port {port}: {error}")),
        None => PORTS
            .map(at)
            .find_map(Result::ok)
            .ok_or_else(|| anyhow!("no free port in {PORTS:?}: name one with --port")),
    }
}
