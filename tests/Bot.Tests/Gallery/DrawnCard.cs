using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Tests.Gallery;

/// <summary>A card as it is drawn: in a theme, at a width, with the name under which it is kept.</summary>
internal sealed record DrawnCard(string Label, JObject Card, string Theme, int Width)
{
    public string ToJson() => $$"""{"label":{{JsonSerializer.Serialize(Label)}},"theme":"{{Theme}}","width":{{Width}},"card":{{Card}}}""";
}
