using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity speaks of, such as a mention; what the type adds is in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>Reads this entity as a more specific one.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Becomes the same as another entity, whatever its class.</summary>
    public void SetAs<T>(T obj)
    {
        var other = JObject.FromObject(obj).ToObject<Entity>();
        Type = other.Type;
        Properties = other.Properties;
    }

    public bool Equals(Entity other)
        => other is not null && JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other));

    public override bool Equals(object obj)
        => ReferenceEquals(this, obj) || (obj is not null && obj.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
