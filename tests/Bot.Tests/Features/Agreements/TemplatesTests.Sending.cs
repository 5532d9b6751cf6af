using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>How a file is sent and a convention is read.</content>
public sealed partial class TemplatesTests
{
    private async Task OpenKindAsync()
    {
        await _talk.SaysAsync("modèles");
        await _talk.PressesAsync(_talk.CardButtons.First(b => b.StartsWith("École", StringComparison.Ordinal)));
    }

    private Task KeepAsync(byte[] template, string name) => KeepAsync(_talk, template, name);

    internal static async Task KeepAsync(Talk talk, byte[] template, string name)
    {
        await SendAsync(talk, template, name, asks: true);
        await talk.SaysAsync("oui", "C’est votre modèle");
    }

    private Task SendAsync(byte[] bytes, string name, bool asks = true) => SendAsync(_talk, bytes, name, asks);

    internal static async Task SendAsync(Talk talk, byte[] bytes, string name, bool asks)
    {
        if (asks)
        {
            await talk.SaysAsync("déposer un modèle", "Envoyez ici");
        }
        await talk.SendAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = "",
                ["attachments"] = new JsonArray(
                    new JsonObject
                    {
                        ["contentType"] = "application/octet-stream",
                        ["name"] = name,
                        ["contentUrl"] = "data:application/octet-stream;base64," + Convert.ToBase64String(bytes),
                    }
                ),
            }
        );
    }

    private Task<string> TextAsync(string asked) => TextAsync(_talk, asked);

    internal static async Task<string> TextAsync(Talk talk, string asked)
    {
        await talk.SaysAsync(asked);
        using var response = await talk.FollowAsync();
        return await DocumentTests.TextAsync(response);
    }

    /// <summary>With plain spaces, and without what keeps a card from taking brackets for a link.</summary>
    private static string Spaced(string text) => AgreementDocumentTests.Spaced(text).Replace("\\", "", StringComparison.Ordinal);
}
