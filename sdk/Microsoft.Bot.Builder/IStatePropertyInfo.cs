namespace Microsoft.Bot.Builder;

/// <summary>Names a property of a state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
