//! Files made from the types of the rules document, so that they cannot drift
//! from them: the published schema, the browsers' policy schema and examples of
//! a roll-out. The test fails where a file is not what the types say.
//!
//! To write them anew: `UPDATE_PUBLISHED=1 cargo test -p second-opinion-engine published`

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{HouseRules, examine};
use crate::rule::RULES;

const CHROME_ID: &str = "EXTENSION_ID";
const FIREFOX_ID: &str = "second-opinion@second-opinion.example";
const CHROME_UPDATES: &str = "https://clients2.google.com/service/update2/crx";
const FIREFOX_PACKAGE: &str = "https://addons.mozilla.org/firefox/downloads/latest/second-opinion/latest.xpi";

fn rule_names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

/// The schema of the document, as editors and validators read it.
fn schema() -> Value {
    let mut schema = schemars::schema_for!(HouseRules).to_value();
    schema["title"] = json!("House rules of Second Opinion");
    close(&mut schema);
    schema["properties"]["rules"]["propertyNames"] = json!({ "enum": rule_names() });
    schema["properties"]["$schema"] = json!({ "type": "string" });
    schema
}

/// What is not a field is refused, so the schema refuses it too.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".into(), false.into());
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(entries) => entries.iter_mut().for_each(close),
        _ => {}
    }
}

/// The schema for the browsers' policies. They read a part of JSON Schema draft 3:
/// one type for each value, no references but to the whole, no alternatives.
fn managed_schema() -> Value {
    let whole = schema();
    let mut managed = simple(&whole, &whole);
    managed["title"] = whole["title"].clone();
    let rule = &whole["$defs"]["Level"];
    let rules: Map<String, Value> = rule_names().iter().map(|name| (name.to_string(), simple(rule, &whole))).collect();
    managed["properties"]["rules"]["properties"] = rules.into();
    managed
}

fn simple(schema: &Value, whole: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let mut target = simple(&whole["$defs"][name.rsplit('/').next().unwrap_or_default()], whole);
        described(&mut target, schema);
        return target;
    }
    if let Some(some) = schema["anyOf"].as_array().and_then(|choices| choices.iter().find(|one| one["type"] != "null"))
    {
        let mut target = simple(some, whole);
        described(&mut target, schema);
        return target;
    }
    let mut made = json!({});
    described(&mut made, schema);
    if let Some(choices) = schema["oneOf"].as_array() {
        made["type"] = "string".into();
        made["enum"] = choices.iter().map(|choice| choice["const"].clone()).collect();
        return made;
    }
    made["type"] = match &schema["type"] {
        Value::Array(types) => types[0].clone(),
        one => one.clone(),
    };
    if schema["items"].is_object() {
        made["items"] = simple(&schema["items"], whole);
    }
    if let Some(fields) = schema["properties"].as_object() {
        let fields = fields.iter().filter(|(name, _)| *name != "$schema");
        made["properties"] = Value::Object(fields.map(|(name, field)| (name.clone(), simple(field, whole))).collect());
    }
    made
}

fn described(target: &mut Value, schema: &Value) {
    if let Some(text) = schema["description"].as_str() {
        target["description"] = text.into();
    }
}

/// The organisation's rules of the examples.
fn example() -> Value {
    let (rules, doubts) = examine(&read("docs/deploy/rules.json")).expect("the example is sound");
    assert_eq!(doubts, [], "the example is beyond doubt");
    serde_json::to_value(rules).expect("rules can be written")
}

fn chrome_policy() -> Value {
    json!({
        "ExtensionInstallForcelist": [format!("{CHROME_ID};{CHROME_UPDATES}")],
        "3rdparty": { "extensions": { CHROME_ID: example() } }
    })
}

fn firefox_policy() -> Value {
    json!({
        "policies": {
            "ExtensionSettings": {
                FIREFOX_ID: { "installation_mode": "force_installed", "install_url": FIREFOX_PACKAGE }
            },
            "3rdparty": { "Extensions": { FIREFOX_ID: example() } }
        }
    })
}

/// The registry of Windows, for Chrome and Edge: lists and groups of fields are JSON in a text.
fn windows_registry() -> String {
    let mut text = String::from("Windows Registry Editor Version 5.00\r\n");
    for browser in [r"Google\Chrome", r"Microsoft\Edge"] {
        text += &format!(
            "\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\{browser}\\3rdparty\\extensions\\{CHROME_ID}\\policy]\r\n"
        );
        for (name, value) in example().as_object().expect("fields") {
            let value = match value {
                Value::Bool(on) => format!("dword:{:08x}", u8::from(*on)),
                Value::Number(number) => format!("dword:{:08x}", number.as_u64().unwrap_or_default()),
                Value::String(text) => quoted(text),
                other => quoted(&other.to_string()),
            };
            text += &format!("\"{name}\"={value}\r\n");
        }
    }
    text
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A configuration profile of macOS, for Chrome and Edge.
fn mac_profile() -> String {
    let mut payloads = String::new();
    for (number, domain) in ["com.google.Chrome", "com.microsoft.Edge"].iter().enumerate() {
        let mut fields = example();
        let own = fields.as_object_mut().expect("fields");
        own.insert("PayloadType".into(), format!("{domain}.extensions.{CHROME_ID}").into());
        own.insert("PayloadIdentifier".into(), format!("example.second-opinion.{domain}").into());
        own.insert("PayloadUUID".into(), format!("5EC0DD0F-0000-4000-8000-00000000000{}", number + 1).into());
        own.insert("PayloadVersion".into(), 1.into());
        payloads += &plist(&fields, 2);
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n  <key>PayloadContent</key>\n  <array>\n{payloads}  </array>\n\
         \x20 <key>PayloadDisplayName</key>\n  <string>Second Opinion</string>\n\
         \x20 <key>PayloadIdentifier</key>\n  <string>example.second-opinion</string>\n\
         \x20 <key>PayloadScope</key>\n  <string>System</string>\n\
         \x20 <key>PayloadType</key>\n  <string>Configuration</string>\n\
         \x20 <key>PayloadUUID</key>\n  <string>5EC0DD0F-0000-4000-8000-000000000000</string>\n\
         \x20 <key>PayloadVersion</key>\n  <integer>1</integer>\n</dict>\n</plist>\n"
    )
}

fn plist(value: &Value, depth: usize) -> String {
    let gap = "  ".repeat(depth);
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => format!("{gap}<{on}/>\n"),
        Value::Number(number) => format!("{gap}<integer>{number}</integer>\n"),
        Value::String(text) => format!("{gap}<string>{}</string>\n", escaped(text)),
        Value::Array(entries) => {
            let inside: String = entries.iter().map(|entry| plist(entry, depth + 1)).collect();
            format!("{gap}<array>\n{inside}{gap}</array>\n")
        }
        Value::Object(fields) => {
            let inside: String = fields
                .iter()
                .map(|(name, field)| format!("{gap}  <key>{}</key>\n{}", escaped(name), plist(field, depth + 1)))
                .collect();
            format!("{gap}<dict>\n{inside}{gap}</dict>\n")
        }
    }
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_default()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[test]
fn published_files_are_what_the_types_say() {
    for (name, text) in [
        ("docs/schema/house-rules.schema.json", pretty(&schema())),
        ("extension/managed-schema.json", pretty(&managed_schema())),
        ("docs/deploy/chrome-policy.json", pretty(&chrome_policy())),
        ("docs/deploy/chrome-edge-windows.reg", windows_registry()),
        ("docs/deploy/chrome-edge-mac.mobileconfig", mac_profile()),
        ("docs/deploy/policies.json", pretty(&firefox_policy())),
    ] {
        if std::env::var_os("UPDATE_PUBLISHED").is_some() {
            fs::create_dir_all(path(name).parent().expect("a folder")).expect("the folder is writable");
            fs::write(path(name), &text).expect("the file is writable");
        }
        assert!(read(name) == text, "{name} is out of date: run this test with UPDATE_PUBLISHED=1");
    }
}

/// What the browser's policy may set is exactly what the document has, and every value has one type.
#[test]
fn the_policy_schema_covers_the_document() {
    fn look(schema: &Value, place: &str) {
        let known = ["type", "title", "description", "properties", "items", "enum"];
        for name in schema.as_object().expect("a schema").keys() {
            assert!(known.contains(&name.as_str()), "{place}: {name}");
        }
        assert!(schema["type"].is_string(), "{place}: {schema}");
        if schema["type"] == "array" {
            look(&schema["items"], &format!("{place}[]"));
        }
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            look(field, &format!("{place}.{name}"));
        }
    }
    let managed = managed_schema();
    look(&managed, "");
    let fields = |value: &Value| -> Vec<String> { value.as_object().expect("fields").keys().cloned().collect() };
    let mut document = fields(&schema()["properties"]);
    document.retain(|name| name != "$schema");
    assert_eq!(fields(&managed["properties"]), document);
}
