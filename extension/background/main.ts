/**
 * The background: one engine for the whole browser, the settings in force,
 * and the toolbar button. It keeps nothing about a draft, so the browser may
 * stop it whenever it likes; whoever speaks to it next starts it again.
 */
import "./alarms.ts";
import "./ports.ts";
import "./requests.ts";
import "./shortcuts.ts";
import "./start.ts";
