namespace PartnershipBot.Tests.Channels;

/// <summary>What mutated activities are made of.</summary>
internal static class Oddities
{
    /// <summary>Names of properties, known ones and such as some readers of JSON obey; an empty one too.</summary>
    public static readonly string[] Names = (
        "type id channelId serviceUrl from recipient conversation text textFormat locale entities attachments value "
        + "name channelData deliveryMode membersAdded membersRemoved replyToId timestamp localTimestamp aadObjectId "
        + "tenantId conversationType isGroup action data verb partnershipId library slot eventType team channel tenant "
        + "$id $ref $type $values __proto__  contentUrl content contentType mentioned trigger queryText parameters "
        + "commandId uploadInfo context relatesTo expiration"
    ).Split(' ');

    /// <summary>Texts that mean something somewhere, or break something.</summary>
    public static readonly string[] Texts =
    [
        "",
        " ",
        "oui",
        "2",
        "menu",
        "nouveau partenariat",
        "null",
        "{}",
        "[]",
        "\u001b[31m",
        "\u202e\u2066",
        "\0",
        "a\r\nb",
        "🙂",
        "e\u0301",
        "<at>Passerelle</at> aide",
        "javascript:alert(1)",
        "../../etc/passwd",
        "' OR 1=1 --",
        "%s%n{0}",
        "2026-02-30",
        "9999-12-31T23:59:59Z",
        "1e999",
        "-1",
        "msteams",
        "emulator",
        "personal",
        "message",
        "invoke",
        "adaptiveCard/action",
        "task/submit",
        "fileConsent/invoke",
        "composeExtension/query",
        "conversationUpdate",
        "installationUpdate",
        "messageUpdate",
        "expectReplies",
        "http://127.0.0.1:9/",
        "https://smba.trafficmanager.net/fr/",
        "file:///etc/passwd",
        "29:julie",
        "19:team-general",
        "person|julie",
        "|person|29:x",
        "menu|x",
    ];

    /// <summary>What is put between the bytes of a body.</summary>
    public static readonly string[] Raw =
    [
        "\\ud800",
        "\\udc00\\ud800",
        "\\u0000",
        "1e400",
        "-0",
        "99999999999999999999",
        "{\"$ref\":\"1\"}",
        "[[[[[[[[[[[[]]]]]]]]]]]]",
        "NaN",
        "//",
        "tru",
    ];
}
